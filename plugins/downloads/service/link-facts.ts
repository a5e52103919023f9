import type { Doc } from '../../platform/tx.ts'
import type { LinkFacts } from '../domain/link-verdict.ts'

export const linkFacts = (row: Doc<'downloads'>): LinkFacts => ({
  status: row.status,
  linkExpiresAt: row.linkExpiresAt ?? null,
  resumeUntil: row.resumeUntil ?? null,
  completedAt: row.completedAt ?? null,
  requests: row.requests,
})
