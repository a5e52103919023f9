import type { Id } from '../../kernel/id.ts'
import { forgetActor } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'

/** Notes what a browser has proved: a whole customer, or one order when `orderId` is given. */
export const grantScope = async (
  ctx: TxCtx,
  sessionId: Id,
  customerId: Id,
  orderId: Id | null,
): Promise<void> => {
  const proof = orderId === null ? 'full' : String(orderId)
  await ctx.tx.insertOnce(
    'session-scopes',
    { scopeKey: `${String(sessionId)}:${String(customerId)}:${proof}` },
    { session: sessionId, customer: customerId, kind: orderId === null ? 'full' : 'order', order: orderId },
  )
  forgetActor(ctx.req)
}
