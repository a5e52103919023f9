import { z } from 'zod'
import { alternate } from './alternate.ts'
import { floorKey, keysOf, shopKey } from './key-load.ts'
import { ringLoad } from './link-load.ts'
import type { Measuring } from './measuring.ts'
import { oneDecimal, percent, type Row } from './row.ts'
import { startSalesFloor } from './sales-floor.ts'

const GOAL = 0.6

const lengthOf = (script: unknown): number => z.array(z.unknown()).parse(script).length

/** Keys validated in a second by the shop, beside a bare route that sends the same statements. */
export const measureLicense = async (bench: Measuring): Promise<Row> => {
  const { loadSeconds: seconds, connections, rounds, orders } = bench.options
  const shop = await bench.sales(orders.few)
  const floor = await startSalesFloor(bench, shop)
  const load = { connections, seconds, ring: await keysOf(shop) }
  const ours = ringLoad({ ...load, use: shopKey(shop.url) })
  const bare = ringLoad({ ...load, use: floorKey(floor.url) })
  await ours()
  await bare()
  const { ratio, lowest, highest, ...medians } = await alternate(rounds, ours, bare)
  return {
    what: 'Validation of a license key',
    ours: `${oneDecimal(medians.ours)} keys/s`,
    floor: `${oneDecimal(medians.floor)} keys/s`,
    ratio: percent(ratio),
    goal: `≥ ${percent(GOAL)}`,
    isMet: ratio >= GOAL,
    notes: [
      `${lengthOf(shop.scripts.validate)} statements, two of limits among them, for a device that is activated`,
      `${rounds} pairs of ${seconds} s on ${connections} connections; ratios ${percent(lowest)} to ${percent(highest)}`,
    ],
  }
}
