import { idOf, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import type { CustomersService } from '../contract.ts'
import { enterWhole } from './enter.ts'
import { isExpired, isHeld, knownLink, type Link } from './known-link.ts'

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

const enterWith = async (ctx: TxCtx, link: Link): Promise<Result<{ customerId: Id }>> => {
  const customerId = idOf(link.customer)
  const sessionId = await enterWhole(ctx, customerId)
  await ctx.tx.set('customer-links', link.id, { usedBy: sessionId })
  return ok({ customerId })
}

export const redeemLink: CustomersService['redeemLink'] = async (ctx, token) => {
  const link = await knownLink(ctx, token)
  if (!link) return fail('NOT_FOUND')
  const expired = isExpired(link, ctx.clock.now())
  if (!expired && (await takeLink(ctx, link))) return enterWith(ctx, link)
  // A reload, a second click, last month's mail: who is in already is given nothing, and is not turned away.
  const customerId = idOf(link.customer)
  if (await isHeld(ctx, customerId)) return ok({ customerId })
  return fail(expired ? 'LINK_EXPIRED' : 'LINK_USED')
}
