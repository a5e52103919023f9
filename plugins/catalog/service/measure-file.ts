import type { Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import type { UploadStore } from './upload-store.ts'

const storedNameOf = useCase<{ fileId: Id }, string | null>(async ({ tx }, { fileId }) => {
  const file = await tx.load('product-files', fileId)
  return ok(file && !file.sha256 ? (file.filename ?? null) : null)
})

interface Measured {
  fileId: Id
  storedName: string
  sha256: string
}

const keep = useCase<Measured, null>(async ({ tx }, { fileId, storedName, sha256 }) => {
  // Not when the file was replaced meanwhile: the hash would be that of another content.
  const kept = await tx.claim('product-files', {
    id: fileId,
    and: { filename: { equals: storedName } },
    change: { sha256 },
  })
  return kept ? ok(null) : fail('CONFLICT')
})

/** Reads an uploaded file once, whole, and keeps its SHA-256. Does nothing for one that is measured, or gone. */
export const measureFile = async (ctx: Ctx, fileId: Id, store: UploadStore): Promise<void> => {
  const found = await storedNameOf(ctx, { fileId })
  if (!found.ok || found.value === null) return
  const sha256 = await store.digestOf(found.value)
  await keep(ctx, { fileId, storedName: found.value, sha256 })
}
