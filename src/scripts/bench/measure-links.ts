import { z } from 'zod'
import { alternate } from './alternate.ts'
import { buyersOf, floorLink, ringLoad, shopLink } from './link-load.ts'
import type { Measuring } from './measuring.ts'
import { oneDecimal, percent, type Row } from './row.ts'
import { startSalesFloor } from './sales-floor.ts'

const GOAL = 0.6

const lengthOf = (script: unknown): number => z.array(z.unknown()).parse(script).length

/** Links granted and opened in a second by the shop, beside a bare route that sends the same statements. */
export const measureLinks = async (bench: Measuring): Promise<Row> => {
  const { loadSeconds: seconds, connections, rounds, orders } = bench.options
  const shop = await bench.sales(orders.few)
  const floor = await startSalesFloor(bench, shop)
  const load = { connections, seconds }
  const ours = ringLoad({ ...load, use: shopLink(shop.url), ring: await buyersOf(shop) })
  const bare = ringLoad({ ...load, use: floorLink(floor.url), ring: await buyersOf(shop) })
  await ours()
  await bare()
  const { ratio, lowest, highest, ...medians } = await alternate(rounds, ours, bare)
  const { grant, open, end } = shop.scripts
  return {
    what: 'Grant and open of a link',
    ours: `${oneDecimal(medians.ours)} links/s`,
    floor: `${oneDecimal(medians.floor)} links/s`,
    ratio: percent(ratio),
    goal: `≥ ${percent(GOAL)}`,
    isMet: ratio >= GOAL,
    notes: [
      `${lengthOf(grant)} statements to grant, ${lengthOf(open)} to open, ${lengthOf(end)} after the last byte`,
      `${rounds} pairs of ${seconds} s on ${connections} connections; ratios ${percent(lowest)} to ${percent(highest)}`,
    ],
  }
}
