import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { grantScope, type Proof } from './grant-scope.ts'
import { heldSession, openSession, rotateSession } from './open-session.ts'
import { forgiveTries } from './tries.ts'

/**
 * Gives this browser what it has just proved, under a token that it did not have before: somebody may have put their own
 * cookie into it, and what it proves now they must not share.
 */
export const enter = async (ctx: TxCtx, proofs: Proof[]): Promise<Id> => {
  const held = await heldSession(ctx)
  if (held !== null) await rotateSession(ctx, held)
  const sessionId = held ?? (await openSession(ctx))
  for (const proof of proofs) await grantScope(ctx, sessionId, proof)
  return sessionId
}

/** The same for a customer's whole library. Failed tries at their phone number are forgotten with it. */
export const enterWhole = async (ctx: TxCtx, customerId: Id): Promise<Id> => {
  const sessionId = await enter(ctx, [{ customerId, kind: 'full', orderId: null }])
  await forgiveTries(ctx, (await ctx.tx.load('customers', customerId))?.phone)
  return sessionId
}
