import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'
import { bytesOfPart, partCount, wholeParts } from '../domain/upload-plan.ts'
import { touchUpload } from './touch-upload.ts'
import type { UploadStore } from './upload-store.ts'

/** An address for one part of one's own upload, for its number and length only. */
export const signPart = async (
  ctx: Ctx,
  { uploadId, part }: { uploadId: Id; part: number },
  store: UploadStore,
): Promise<Result<{ url: string }>> => {
  const touched = await touchUpload(ctx, { uploadId })
  if (!touched.ok) return touched
  const bytes = bytesOfPart(touched.value, part)
  if (bytes === null) return fail('UPLOAD_NOT_FOUND')
  return ok({ url: await store.signPart(touched.value, part, bytes) })
}

/**
 * Numbers of the parts that need not be sent again; null when the bucket does not know the upload. One whose parts were
 * made an object, by a request that died right after, has them all.
 */
export const storedParts = async (
  row: Doc<'product-uploads'>,
  store: UploadStore,
): Promise<number[] | null> => {
  const stored = await store.parts(row)
  if (stored) return wholeParts(row, stored).map(({ part }) => part)
  const isObject = (await store.sizeOf(row.storedName)) === row.size
  return isObject ? Array.from({ length: partCount(row) }, (_, index) => index + 1) : null
}

/** What is left to send: all but these. */
export const listParts = async (
  ctx: Ctx,
  uploadId: Id,
  store: UploadStore,
): Promise<Result<{ parts: number[] }>> => {
  const touched = await touchUpload(ctx, { uploadId })
  if (!touched.ok) return touched
  const parts = await storedParts(touched.value, store)
  return parts ? ok({ parts }) : fail('UPLOAD_NOT_FOUND')
}
