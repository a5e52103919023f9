import type { Payload, Where } from 'payload'
import { daysAfter } from '../../kernel/clock.ts'
import { ok } from '../../kernel/result.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import { endUpload } from './end-upload.ts'
import type { UploadStore } from './upload-store.ts'

/** An upload that nobody continues is given up after this long: a weekend without a connection is not the end. */
const idleDays = 3

/** Ends uploads that nobody continued. The bucket bills for parts that never become a file. */
export const sweepUploads = async (payload: Payload, store: UploadStore): Promise<void> => {
  const ctx = await systemCtx(payload)
  const idle: Where = { touchedAt: { less_than: daysAfter(ctx.clock.now(), -idleDays).toISOString() } }
  const left: Where = {
    or: [{ status: { equals: 'aborting' } }, { and: [{ status: { equals: 'open' } }, idle] }],
  }
  const due = await transact(ctx, async ({ tx }) =>
    ok(await tx.list('product-uploads', { where: left, sort: 'id', limit: 100 })),
  )
  if (!due.ok) return
  for (const { id, status } of due.value) await endUpload(ctx, id, store, status === 'open' ? idle : {})
}
