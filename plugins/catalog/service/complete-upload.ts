import { idOf, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { fileUploaded } from '../contract.ts'
import { partCount, wholeParts } from '../domain/upload-plan.ts'
import { endUpload } from './end-upload.ts'
import { touchUpload, uploaderOf } from './touch-upload.ts'
import type { UploadStore } from './upload-store.ts'

interface Made {
  fileId: Id
}

/** The file of an upload that is complete already: an answer that got lost is given again. */
const fileOf = useCase<{ uploadId: Id }, Made>(async (ctx, { uploadId }) => {
  const row = await ctx.tx.load('product-uploads', uploadId)
  const isOwn = row !== null && row.startedBy === uploaderOf(ctx)
  return isOwn && row.status === 'completed' && row.file
    ? ok({ fileId: idOf(row.file) })
    : fail('UPLOAD_NOT_FOUND')
})

const recordFile = useCase<{ row: Doc<'product-uploads'>; mimeType: string }, Made>(
  async (ctx, { row, mimeType }) => {
    const file = await ctx.tx.insert('product-files', {
      displayName: row.displayName,
      filename: row.storedName,
      filesize: row.size,
      mimeType,
    })
    const won = await ctx.tx.claim('product-uploads', {
      id: row.id,
      and: { status: { equals: 'open' } },
      change: { status: 'completed', file: file.id },
    })
    // Another request was faster, or it was swept: what this one wrote is rolled back.
    if (!won) return fail('CONFLICT')
    await ctx.tx.publish(fileUploaded, `product-file:${String(file.id)}`, { fileId: file.id })
    await resolve(ctx.payload, Audit).record(ctx, {
      action: 'file.uploaded',
      outcome: 'done',
      resource: { type: 'product-files', id: file.id },
      details: { size: row.size },
    })
    return ok({ fileId: file.id })
  },
)

/**
 * Makes one object of the parts, unless that was done before the answer got lost.
 *
 * @returns whether it was done now
 */
const assemble = async (row: Doc<'product-uploads'>, store: UploadStore): Promise<Result<boolean>> => {
  const stored = await store.parts(row)
  if (stored === null) return ok(false)
  const parts = wholeParts(row, stored)
  const missing = partCount(row) - parts.length
  if (missing > 0) return fail('UPLOAD_INCOMPLETE', { missing })
  await store.complete(row, parts)
  return ok(true)
}

/**
 * All parts are there: makes the file of them. Its size is the bucket's word, its type is told by its bytes, and its
 * hash follows. Safe to repeat, also at once: the answer is the same file.
 */
export const completeUpload = async (ctx: Ctx, uploadId: Id, store: UploadStore): Promise<Result<Made>> => {
  const touched = await touchUpload(ctx, { uploadId })
  if (!touched.ok) return fileOf(ctx, { uploadId })
  const row = touched.value
  const assembled = await assemble(row, store)
  if (!assembled.ok) return assembled
  const size = await store.sizeOf(row.storedName)
  // Some buckets show a new object a moment later: nothing is given up that was whole just now.
  if (size === null && assembled.value) return fail('STORAGE_UNAVAILABLE')
  if (size !== row.size) {
    const ended = await endUpload(ctx, uploadId, store)
    return ended.ok ? fail('UPLOAD_NOT_FOUND') : fileOf(ctx, { uploadId })
  }
  const mimeType = await store.typeOf(row.storedName, size)
  const recorded = await recordFile(ctx, { row, mimeType })
  return recorded.ok || recorded.code !== 'CONFLICT' ? recorded : fileOf(ctx, { uploadId })
}
