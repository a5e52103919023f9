import type { Id } from '../../kernel/id.ts'
import { resolve } from '../../platform/registry.ts'
import { forgetActor } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { Audit } from '../../audit/contract.ts'
import { buyerCookie, type CustomersService } from '../contract.ts'

/** Ends a session for good; a second time changes nothing. */
export const endSession = async (ctx: TxCtx, sessionId: Id): Promise<void> => {
  const ended = await ctx.tx.claim('customer-sessions', {
    id: sessionId,
    and: { revokedAt: { exists: false } },
    change: { revokedAt: ctx.clock.now().toISOString() },
  })
  if (!ended) return
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'session.revoked',
    outcome: 'done',
    resource: { type: 'customer-sessions', id: sessionId },
  })
  forgetActor(ctx.req)
}

export const leave: CustomersService['leave'] = async (ctx) => {
  if (ctx.actor.buyer) await endSession(ctx, ctx.actor.buyer.sessionId)
  ctx.cookies.push({ name: buyerCookie, value: null })
}
