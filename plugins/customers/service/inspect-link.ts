import { idOf } from '../../kernel/id.ts'
import type { CustomersService } from '../contract.ts'
import { isExpired, isHeld, knownLink } from './known-link.ts'

/** A good link is good also where the library is open: pressing it again gives the browser its days anew. */
export const inspectLink: CustomersService['inspectLink'] = async (ctx, token) => {
  const link = await knownLink(ctx, token)
  if (!link) return 'unknown'
  const expired = isExpired(link, ctx.clock.now())
  if (!link.usedAt && !expired) return 'good'
  if (await isHeld(ctx, idOf(link.customer))) return 'held'
  return expired ? 'expired' : 'used'
}
