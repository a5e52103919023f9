import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { useCase } from '../../platform/transaction.ts'
import { releasePublished } from '../contract.ts'

interface Told {
  releaseId: Id
  productId: Id
}

const claimTelling = async (ctx: TxCtx, releaseId: Id, notifiedAt: string): Promise<boolean> => {
  if (isGuardOff(ctx.payload, 'catalog.tell-owners')) {
    const read = await ctx.tx.load('releases', releaseId)
    if (read?.notifiedAt) return false
    await ctx.tx.set('releases', releaseId, { notifiedAt })
    return true
  }
  const claimed = await ctx.tx.claim('releases', {
    id: releaseId,
    and: {
      and: [
        { status: { equals: 'published' } },
        { notifyBuyers: { equals: true } },
        { notifiedAt: { exists: false } },
      ],
    },
    change: { notifiedAt },
  })
  return claimed !== null
}

/**
 * Says once that a release is out whose owners are to hear of it, by one conditional update: however often it is published,
 * and by however many at once.
 * @returns when it was said; null when that was before
 */
export const tellOfRelease = useCase<Told, { notifiedAt: string | null }>(
  async (ctx, { releaseId, productId }) => {
    const notifiedAt = ctx.clock.now().toISOString()
    if (!(await claimTelling(ctx, releaseId, notifiedAt))) return ok({ notifiedAt: null })
    await ctx.tx.publish(releasePublished, `release:${String(releaseId)}`, { releaseId, productId })
    return ok({ notifiedAt })
  },
)
