import type { Id } from '../../kernel/id.ts'
import { tokenPattern } from '../../kernel/token.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'

export type Link = Doc<'customer-links'>

/** The row of a mailed link; null for a token that was never issued. */
export const knownLink = async (ctx: TxCtx, token: string): Promise<Link | null> => {
  if (!tokenPattern.test(token)) return null
  const hashes = keyringOf(ctx.payload).hashes('link', token)
  return ctx.tx.find('customer-links', { tokenHash: { in: hashes } })
}

/** A used link is used, also when its days are over. */
export const isExpired = (link: Link, now: Date): boolean => !link.usedAt && new Date(link.expiresAt) <= now

/** Whether this browser sees a customer's whole library, however it came to. */
export const isHeld = async (ctx: TxCtx, customerId: Id): Promise<boolean> => {
  const { buyer } = ctx.actor
  if (!buyer) return false
  // Asked anew and not of the actor: a second press at once may have been recognized before the first had won.
  const scopeKey = `${String(buyer.sessionId)}:${String(customerId)}:full`
  return (await ctx.tx.count('session-scopes', { scopeKey: { equals: scopeKey } })) > 0
}
