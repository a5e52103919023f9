import { createHash } from 'node:crypto'
import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { partCount, planUpload } from '../domain/upload-plan.ts'
import { nameUpload } from './name-upload.ts'
import { uploaderOf } from './touch-upload.ts'
import { storedParts } from './upload-parts.ts'
import type { UploadStore } from './upload-store.ts'

interface Input {
  name: string
  size: number
  /** The file's own date, in milliseconds. */
  modifiedAt: number
}

type Row = Doc<'product-uploads'>

const findOpen = useCase<{ fingerprint: string }, Row | null>(async ({ tx }, { fingerprint }) =>
  ok(
    await tx.find('product-uploads', {
      and: [{ fingerprint: { equals: fingerprint } }, { status: { equals: 'open' } }],
    }),
  ),
)

const insert = useCase<Pick<Row, 'bucketUploadId' | 'storedName'> & { facts: Facts }, Row>(
  async ({ tx, clock }, { facts, ...stored }) =>
    ok(
      await tx.insert('product-uploads', {
        ...facts,
        ...stored,
        status: 'open',
        touchedAt: clock.now().toISOString(),
      }),
    ),
)

type Facts = Pick<Row, 'displayName' | 'fingerprint' | 'partBytes' | 'size' | 'startedBy'>

const factsOf = (startedBy: string, { name, size, modifiedAt }: Input): Facts => ({
  displayName: nameUpload(name).displayName || 'file',
  startedBy,
  ...planUpload(size),
  fingerprint: createHash('sha256')
    .update(JSON.stringify([startedBy, name, size, modifiedAt]))
    .digest('hex'),
})

export interface BegunUpload {
  uploadId: Id
  /** Bytes of each part but the last. */
  partBytes: number
  parts: number
}

const begun = (row: Row): Result<BegunUpload> =>
  ok({ uploadId: row.id, partBytes: row.partBytes, parts: partCount(row) })

/**
 * Begins an upload, or finds the one that this person has begun of the same file: after a lost connection or a closed
 * browser it goes on where it stopped. The name in the storage is ours.
 */
export const beginUpload = async (
  ctx: Ctx,
  input: Input,
  { store, maxBytes }: { store: UploadStore; maxBytes: number },
): Promise<Result<BegunUpload>> => {
  const startedBy = uploaderOf(ctx)
  if (startedBy === null) return fail('NOT_SIGNED_IN')
  if (input.size > maxBytes) return fail('FILE_TOO_LARGE', { maxBytes })
  const facts = factsOf(startedBy, input)
  const known = await findOpen(ctx, facts)
  if (!known.ok) return known
  // The bucket may have let go of it: many are told to, after some days.
  if (known.value && (await storedParts(known.value, store))) return begun(known.value)
  const { storedName } = nameUpload(facts.displayName)
  const bucketUploadId = await store.begin(storedName)
  const made = await insert(ctx, { facts, storedName, bucketUploadId })
  return made.ok ? begun(made.value) : made
}
