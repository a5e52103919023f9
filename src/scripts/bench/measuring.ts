import type { BenchOptions } from './bench-options.ts'
import type { Cleanup } from './cleanup.ts'
import type { OnSale } from './put-on-sale.ts'
import type { SalesShop } from './sales/open-sales-shop.ts'
import type { Floor } from './start-floor.ts'
import type { Shop } from './start-shop.ts'

/** What stands and can be measured. */
export interface Measuring {
  cleanup: Cleanup
  options: BenchOptions
  shop: Shop
  floor: Floor
  /** Folder of the built bare site. */
  floorDir: string
  /** The shop with as many orders: made when it is first asked for. */
  sales: (orders: number) => Promise<SalesShop>
  onSale: OnSale
  /** Path of the product page of the demo that is measured. */
  productPath: string
  /** Path of the bare page with as many bytes. */
  floorPath: string
  /** Bytes of HTML of the two. */
  pageBytes: { ours: number; floor: number }
}
