import type { Cleanup } from '../cleanup.ts'
import type { Shop } from '../start-shop.ts'
import { openSalesShop, type SalesShop } from './open-sales-shop.ts'

/** Shops by their number of orders, each made when it is first asked for. */
export const salesShops = (shop: Shop, cleanup: Cleanup): ((orders: number) => Promise<SalesShop>) => {
  const made = new Map<number, Promise<SalesShop>>()
  return (orders) => {
    const known = made.get(orders) ?? openSalesShop(shop, orders, cleanup)
    made.set(orders, known)
    return known
  }
}
