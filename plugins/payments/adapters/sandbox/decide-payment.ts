import { randomUUID } from 'node:crypto'
import { secondsAfter } from '../../../kernel/clock.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { failpoint } from '../../../platform/failpoint.ts'
import { useCase } from '../../../platform/transaction.ts'
import type { Doc } from '../../../platform/tx.ts'
import { callbackDue } from './callback-due.ts'

export const behaviors = ['succeed', 'fail', 'stall', 'twice', 'late'] as const

export type Behavior = (typeof behaviors)[number]

/** How long a late payment takes to settle. */
const lateSeconds = 15

/** Callbacks of each behavior. A stalled payment is settled in the books, but the shop is never told. */
const callbacks: Record<Behavior, number> = { succeed: 1, fail: 1, stall: 0, twice: 2, late: 1 }

/** Decides an open payment, once, and plans its callbacks. CONFLICT when it was decided before. */
export const decidePayment = useCase<{ reference: string; behavior: Behavior }, Doc<'sandbox-payments'>>(
  async (ctx, { reference, behavior }) => {
    const found = await ctx.tx.find('sandbox-payments', { reference: { equals: reference } })
    if (!found) return fail('NOT_FOUND')
    const now = ctx.clock.now()
    const settledAt = behavior === 'late' ? secondsAfter(now, lateSeconds) : now
    const isFailure = behavior === 'fail'
    const decided = await ctx.tx.claim('sandbox-payments', {
      id: found.id,
      and: { status: { equals: 'open' } },
      change: {
        status: isFailure ? 'failed' : 'succeeded',
        behavior,
        settledAt: settledAt.toISOString(),
      },
    })
    if (!decided) return fail('CONFLICT')
    // The same id in both of "twice": a provider repeats an event, it does not invent a second one.
    const due = {
      eventId: `evt_${randomUUID()}`,
      type: isFailure ? 'payment.failed' : 'payment.succeeded',
      reference,
    } as const
    for (let copy = 0; copy < callbacks[behavior]; copy += 1) {
      await ctx.tx.publish(callbackDue, `sandbox:${reference}:${String(copy)}`, due, settledAt)
    }
    failpoint(ctx.payload, 'sandbox.before-commit')
    return ok(decided)
  },
)
