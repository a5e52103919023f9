import { secondsAfter } from '../../kernel/clock.ts'
import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { neverTouchedSeconds, shortestRecheckSeconds } from '../domain/recheck-windows.ts'

/**
 * Touching a waiting order takes the turn to ask its provider: however many sweepers and pages there are, one does.
 * @returns CONFLICT when it is not waiting, or was touched less than 20 s ago.
 */
export const takeTurn = (ctx: Ctx, id: Id): Promise<Result<Doc<'orders'>>> =>
  transact(ctx, async ({ tx }) => {
    const now = ctx.clock.now()
    const order = await tx.claim('orders', {
      id,
      and: {
        and: [
          { status: { equals: 'pending' } },
          {
            or: [
              { updatedAt: { less_than: secondsAfter(now, -shortestRecheckSeconds).toISOString() } },
              { updatedAt: { greater_than: secondsAfter(now, neverTouchedSeconds).toISOString() } },
            ],
          },
        ],
      },
      change: { updatedAt: now.toISOString() },
    })
    return order ? ok(order) : fail('CONFLICT')
  })
