import type { Id } from '../../kernel/id.ts'
import { maybeIdOf } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import type { DownloadedFacts } from './site-hooks.ts'

/** What the site's own code hears of a download that counted. */
export const completedDownload = useCase<Id, Omit<DownloadedFacts, 'eventId' | 'licenseId' | 'productId'>>(
  async ({ tx }, downloadId) => {
    const row = await tx.load('downloads', downloadId)
    if (!row) return fail('NOT_FOUND')
    return ok({
      downloadId,
      customerId: maybeIdOf(row.customer),
      releaseId: maybeIdOf(row.release),
      fileId: maybeIdOf(row.file),
      size: row.size,
      status: row.status === 'handed-over' ? 'handed-over' : 'completed',
      completedAt: row.completedAt ?? null,
    })
  },
)
