import type { Payload } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Sweeper } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { expireOrder } from '../service/expire-order.ts'
import { ordersToSweep } from '../service/orders-to-sweep.ts'
import { recheckOrder } from '../service/recheck-order.ts'

type Run = (ctx: Ctx, id: Id) => Promise<Result<unknown>>

/** Questions on their way at once: a provider that takes its 10 s for each delays the others by minutes, not more. */
const atOnce = 5

/** One order that cannot be asked about does not keep the others waiting. */
const one = async (payload: Payload, id: Id, run: Run): Promise<void> => {
  try {
    const answer = await run(await systemCtx(payload), id)
    if (!answer.ok) payload.logger.warn(`Order ${String(id)} waits on: ${answer.code}`)
  } catch (error) {
    payload.logger.error({ err: error, msg: `Order ${String(id)} could not be swept` })
  }
}

const each = async (payload: Payload, ids: Id[], run: Run): Promise<void> => {
  for (let from = 0; from < ids.length; from += atOnce) {
    await Promise.all(ids.slice(from, from + atOnce).map((id) => one(payload, id, run)))
  }
}

/** Asks the providers about orders that hang, and ends those whose time is over. Safe to run twice at once. */
export const sweepOrders: Sweeper = {
  name: 'payments.sweep-orders',
  everySeconds: 5,
  run: async (payload) => {
    const found = await ordersToSweep(await systemCtx(payload), null)
    if (!found.ok) return
    await each(payload, found.value.due, recheckOrder)
    await each(payload, found.value.expired, expireOrder)
  },
}
