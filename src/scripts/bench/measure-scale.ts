import { z } from 'zod'
import { alternate, type Summary } from './alternate.ts'
import { askHttp } from './ask-http.ts'
import { buyersOf, linkLoad, shopLink } from './link-load.ts'
import type { Measuring } from './measuring.ts'
import { oneDecimal, percent, whole, type Row } from './row.ts'
import { newAddress } from './sales/new-address.ts'
import type { SalesShop } from './sales/open-sales-shop.ts'

const GOAL = 0.8
const LIBRARIES = 20

const perSecond = z.number()

interface Shops {
  many: SalesShop
  few: SalesShop
}

const rowOf = (
  what: string,
  unit: string,
  { many, few }: Shops,
  summary: Summary,
  goal: number | null,
): Row => ({
  what: `${what}, ${whole(many.orders)} orders`,
  ours: `${oneDecimal(summary.ours)} ${unit}`,
  floor: `${oneDecimal(summary.floor)} ${unit}`,
  ratio: percent(summary.ratio),
  goal: goal === null ? '' : `≥ ${percent(goal)}`,
  isMet: goal === null ? null : summary.ratio >= goal,
  notes: [
    `beside ${whole(few.orders)} orders; ${summary.rounds} pairs, ratios ${percent(summary.lowest)} to ${percent(summary.highest)}`,
  ],
})

const settledBy =
  ({ ask }: SalesShop, count: number) =>
  async (): Promise<number> =>
    perSecond.parse(await ask('settle', count))

const linksOf = async (shop: SalesShop, { loadSeconds: seconds, connections }: Measuring['options']) =>
  linkLoad({ use: shopLink(shop.url), buyers: await buyersOf(shop), connections, seconds })

/** Libraries told in a second, one after the other. */
const librariesOf = async (shop: SalesShop): Promise<() => Promise<number>> => {
  const buyers = await buyersOf(shop, 'buyers', LIBRARIES)
  return async () => {
    const start = performance.now()
    for (const { token } of buyers) {
      const headers = { cookie: `duka_buyer=${token}`, 'x-forwarded-for': newAddress() }
      await askHttp(`${shop.url}/api/shop/library`, { headers })
    }
    return (buyers.length * 1000) / (performance.now() - start)
  }
}

/** Pages of the list of orders, as the panel asks for them, told in a second. */
const orderListOf =
  ({ ask }: SalesShop) =>
  async (): Promise<number> =>
    perSecond.parse(await ask('list-orders', LIBRARIES))

/** The same work in a shop with many orders beside one with few. */
export const measureScale = async ({ options, sales }: Measuring): Promise<Row[]> => {
  const shops = { few: await sales(options.orders.few), many: await sales(options.orders.many) }
  const compare = async (measure: (shop: SalesShop) => Promise<() => Promise<number>>): Promise<Summary> => {
    const [many, few] = [await measure(shops.many), await measure(shops.few)]
    await many()
    await few()
    return alternate(options.rounds, many, few)
  }
  return [
    rowOf(
      'Settlement',
      'orders/s',
      shops,
      await compare(async (shop) => settledBy(shop, options.settledOrders)),
      GOAL,
    ),
    rowOf('Grant and open', 'links/s', shops, await compare((shop) => linksOf(shop, options)), GOAL),
    rowOf('Library', 'libraries/s', shops, await compare(librariesOf), null),
    rowOf('List of orders', 'pages/s', shops, await compare(async (shop) => orderListOf(shop)), null),
  ]
}
