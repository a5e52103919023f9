import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { staffPerson } from '../../platform/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'

/** Who uploads: two members of staff never see each other's parts. */
export const uploaderOf = ({ actor }: Ctx): string | null => staffPerson(actor)

/** One's own upload, and a sign of life for it. UPLOAD_NOT_FOUND when it has ended, or is somebody else's. */
export const touchUpload = useCase<{ uploadId: Id }, Doc<'product-uploads'>>(async (ctx, { uploadId }) => {
  const startedBy = uploaderOf(ctx)
  if (startedBy === null) return fail('NOT_SIGNED_IN')
  const touched = await ctx.tx.claim('product-uploads', {
    id: uploadId,
    and: { and: [{ startedBy: { equals: startedBy } }, { status: { equals: 'open' } }] },
    change: { touchedAt: ctx.clock.now().toISOString() },
  })
  return touched ? ok(touched) : fail('UPLOAD_NOT_FOUND')
})
