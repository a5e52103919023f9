import { z } from 'zod'
import { alternate, type Summary } from './alternate.ts'
import { askHttp } from './ask-http.ts'
import { keysOf, shopKey } from './key-load.ts'
import { buyersOf, ringLoad, shopLink } from './link-load.ts'
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
  ringLoad({ use: shopLink(shop.url), ring: await buyersOf(shop), connections, seconds })

const keysIn = async (shop: SalesShop, { loadSeconds: seconds, connections }: Measuring['options']) =>
  ringLoad({ use: shopKey(shop.url), ring: await keysOf(shop), connections, seconds })

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

/** Nobody at the desk waits longer than that. */
const DESK_MS = 100

const deskTimes = z.object({ firstPageMs: z.number(), keySearchMs: z.number() })

/** How long the desk takes with many licenses, beside how long it takes with few. */
const deskRows = async ({ many, few }: Shops): Promise<Row[]> => {
  const [ours, beside] = [
    deskTimes.parse(await many.ask('desk', LIBRARIES)),
    deskTimes.parse(await few.ask('desk', LIBRARIES)),
  ]
  const row = (what: string, of: keyof typeof ours): Row => ({
    what: `${what}, ${whole(many.orders)} licenses`,
    ours: `${oneDecimal(ours[of])} ms`,
    floor: `${oneDecimal(beside[of])} ms`,
    ratio: percent(beside[of] / ours[of]),
    goal: `≤ ${whole(DESK_MS)} ms`,
    isMet: ours[of] <= DESK_MS,
    notes: [
      `beside ${whole(few.orders)} licenses; medians of ${whole(LIBRARIES)} looks, one after the other`,
    ],
  })
  return [row('Desk, first page', 'firstPageMs'), row('Desk, search by key', 'keySearchMs')]
}

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
    rowOf('Validation', 'keys/s', shops, await compare((shop) => keysIn(shop, options)), GOAL),
    rowOf('Library', 'libraries/s', shops, await compare(librariesOf), null),
    rowOf('List of orders', 'pages/s', shops, await compare(async (shop) => orderListOf(shop)), null),
    ...(await deskRows(shops)),
  ]
}
