import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { UploadStore } from './upload-store.ts'

interface Move {
  uploadId: Id
  to: 'aborted' | 'aborting'
  and: Where
}

const move = useCase<Move, Doc<'product-uploads'>>(async ({ tx }, { uploadId, to, and }) => {
  const moved = await tx.claim('product-uploads', { id: uploadId, and, change: { status: to } })
  return moved ? ok(moved) : fail('UPLOAD_NOT_FOUND')
})

/**
 * Gives an upload up. First nobody may complete it any more, then the bucket lets go of its parts: one that dies in
 * between, or finds the bucket away, leaves `aborting`, which the sweeper ends.
 */
export const endUpload = async (
  ctx: Ctx,
  uploadId: Id,
  store: UploadStore,
  and: Where = {},
): Promise<Result<null>> => {
  const still: Where = { status: { in: ['open', 'aborting'] } }
  const moved = await move(ctx, {
    uploadId,
    to: 'aborting',
    and: Object.keys(and).length > 0 ? { and: [still, and] } : still,
  })
  if (!moved.ok) return moved
  await store.discard(moved.value)
  await move(ctx, { uploadId, to: 'aborted', and: { status: { equals: 'aborting' } } })
  return ok(null)
}
