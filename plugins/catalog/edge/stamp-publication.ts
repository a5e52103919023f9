import type { CollectionBeforeChangeHook } from 'payload'
import { clockOf } from '../../platform/registry.ts'

interface ReleaseData {
  status?: string
  publishedAt?: string | null
  notifiedAt?: string | null
}

/**
 * The first publication is dated once; unpublishing and publishing again keeps the date. That its owners were told is written
 * by one conditional update only (service/tell-of-release): what a save has read before is left out of what it writes.
 */
export const stampPublication: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const { notifiedAt: _, ...next } = data as ReleaseData
  // A copy is created, and given its source as the original: it was not published then.
  const known = operation === 'update' ? (originalDoc as ReleaseData | undefined)?.publishedAt : null
  if (next.status !== 'published') return { ...next, publishedAt: known ?? null }
  return { ...next, publishedAt: known ?? clockOf(req.payload).now().toISOString() }
}
