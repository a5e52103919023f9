import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'

/** One conditional update takes the download: however many run at once, never more than the cap. */
export const countDownload = async (ctx: TxCtx, licenseId: Id): Promise<boolean> => {
  const license = await ctx.tx.load('licenses', licenseId)
  if (!license) return false
  const cap = license.downloadCap ?? null
  if (isGuardOff(ctx.payload, 'licensing.count-download')) {
    if (cap !== null && license.downloadsUsed >= cap) return false
    await ctx.tx.set('licenses', licenseId, { downloadsUsed: license.downloadsUsed + 1 })
    return true
  }
  const counted = await ctx.tx.claim('licenses', {
    id: license.id,
    // The cap never changes after the sale, so reading it first loses nothing.
    ...(cap === null ? {} : { and: { downloadsUsed: { less_than: cap } } }),
    change: { downloadsUsed: { $inc: 1 } },
  })
  return counted !== null
}
