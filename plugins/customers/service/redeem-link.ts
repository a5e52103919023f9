import { idOf, sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { tokenPattern } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import type { CustomersService } from '../contract.ts'
import { grantScope } from './grant-scope.ts'
import { heldSession, openSession, rotateSession } from './open-session.ts'

type Link = Doc<'customer-links'>

const takeLink = async (ctx: TxCtx, link: Link): Promise<boolean> => {
  const usedAt = ctx.clock.now().toISOString()
  if (isGuardOff(ctx.payload, 'customers.redeem-link')) {
    await ctx.tx.set('customer-links', link.id, { usedAt })
    return !link.usedAt
  }
  const taken = await ctx.tx.claim('customer-links', {
    id: link.id,
    and: { usedAt: { exists: false } },
    change: { usedAt },
  })
  return taken !== null
}

/** A reload, or a second click: the browser that used the link is in already. */
const wasUsedHere = async (ctx: TxCtx, link: Link): Promise<boolean> => {
  const { buyer } = ctx.actor
  const current = await ctx.tx.load('customer-links', link.id)
  if (!buyer || !sameId(current?.usedBy, buyer.sessionId)) return false
  const scopeKey = `${String(buyer.sessionId)}:${String(idOf(link.customer))}:full`
  return (await ctx.tx.count('session-scopes', { scopeKey: { equals: scopeKey } })) > 0
}

const enterWith = async (ctx: TxCtx, link: Link): Promise<Result<{ customerId: Id }>> => {
  const customerId = idOf(link.customer)
  const held = await heldSession(ctx)
  // Somebody may have put their own cookie into this browser before: what it proves now, they must not share.
  if (held !== null) await rotateSession(ctx, held)
  const sessionId = held ?? (await openSession(ctx))
  await ctx.tx.set('customer-links', link.id, { usedBy: sessionId })
  await grantScope(ctx, sessionId, customerId, null)
  return ok({ customerId })
}

export const redeemLink: CustomersService['redeemLink'] = async (ctx, token) => {
  if (!tokenPattern.test(token)) return fail('NOT_FOUND')
  const hashes = keyringOf(ctx.payload).hashes('link', token)
  const link = await ctx.tx.find('customer-links', { tokenHash: { in: hashes } })
  if (!link) return fail('NOT_FOUND')
  if (!link.usedAt && new Date(link.expiresAt) <= ctx.clock.now()) return fail('LINK_EXPIRED')
  if (await takeLink(ctx, link)) return enterWith(ctx, link)
  return (await wasUsedHere(ctx, link)) ? ok({ customerId: idOf(link.customer) }) : fail('LINK_USED')
}
