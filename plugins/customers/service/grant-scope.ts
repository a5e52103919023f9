import type { Id } from '../../kernel/id.ts'
import { forgetActor, type Scope } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'

/** A whole customer, or one order. */
export type Proof = Scope

const nameOf = ({ kind, orderId }: Proof): string => {
  if (kind === 'full') return 'full'
  return kind === 'order' ? String(orderId) : `partial:${String(orderId)}`
}

/** Notes what a browser has proved. */
export const grantScope = async (ctx: TxCtx, sessionId: Id, proof: Proof): Promise<void> => {
  const { customerId, kind, orderId } = proof
  await ctx.tx.insertOnce(
    'session-scopes',
    { scopeKey: `${String(sessionId)}:${String(customerId)}:${nameOf(proof)}` },
    { session: sessionId, customer: customerId, kind, order: orderId },
  )
  forgetActor(ctx.req)
}
