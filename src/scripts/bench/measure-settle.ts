import { z } from 'zod'
import { alternate } from './alternate.ts'
import type { Measuring } from './measuring.ts'
import { oneDecimal, percent, type Row } from './row.ts'
import { setDurable } from './sales/open-sales-shop.ts'

const GOAL = 0.4
const DURABLE_ROUNDS = 2

const perSecond = z.number()

/** Orders settled in a second by the shop, beside the same statements by bare `pg`; one after the other. */
export const measureSettle = async ({ options, shop, sales }: Measuring): Promise<Row> => {
  const { ask, orders, scripts } = await sales(options.orders.few)
  const ours = async () => perSecond.parse(await ask('settle', options.settledOrders))
  const bare = async () => perSecond.parse(await ask('replay', options.settledOrders))
  await ours()
  await bare()
  const { ratio, lowest, highest, ...medians } = await alternate(options.rounds, ours, bare)
  const url = shop.env.DATABASE_URL ?? ''
  await setDurable(url, true)
  const durable = await alternate(Math.min(DURABLE_ROUNDS, options.rounds), ours, bare)
  await setDurable(url, false)
  const { length } = z.array(z.unknown()).parse(scripts.settlement)
  return {
    what: 'Settlement of an order',
    ours: `${oneDecimal(medians.ours)} orders/s`,
    floor: `${oneDecimal(medians.floor)} orders/s`,
    ratio: percent(ratio),
    goal: `≥ ${percent(GOAL)}`,
    isMet: ratio >= GOAL,
    notes: [
      `${length} statements from the callback to the license, ${options.rounds} pairs of ${options.settledOrders} orders among ${orders}; ratios ${percent(lowest)} to ${percent(highest)}`,
      `with commits that wait for the disk: ${oneDecimal(durable.ours)} beside ${oneDecimal(durable.floor)} orders/s, ${percent(durable.ratio)}`,
    ],
  }
}
