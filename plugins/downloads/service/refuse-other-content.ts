import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Catalog } from '../../catalog/contract.ts'
import { recordExternalRefusal } from './record-external-refusal.ts'

interface Found {
  downloadId: Id
  fileId: Id
  /** What all of its bytes together should have been. */
  sha256: string
  isStaffs: boolean
}

/**
 * A whole file of another server was not the one that was sold, and its last bytes were held back. They are not given to
 * who asks for the rest: the download ends, counts on nothing, and nobody gets anything of this file until staff act.
 */
export const refuseOtherContent = useCase<Found, null>(
  async (ctx, { downloadId, fileId, sha256, isStaffs }) => {
    const code = 'FILE_UNAVAILABLE'
    await ctx.tx.claim('downloads', {
      id: downloadId,
      and: { status: { equals: 'opened' } },
      change: { status: 'refused', code },
    })
    if (!(await resolve(ctx.payload, Catalog).distrust(ctx, { fileId, sha256 }))) return ok(null)
    return recordExternalRefusal(ctx, { fileId, code, downloadId, isStaffs })
  },
)
