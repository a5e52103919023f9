import type { CollectionBeforeChangeHook } from 'payload'
import { clockOf } from '../../platform/registry.ts'

interface ReleaseData {
  status?: string
  publishedAt?: string | null
}

/** The first publication is dated once; unpublishing and publishing again keeps the date. */
export const stampPublication: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const next = data as ReleaseData
  const known = (originalDoc as ReleaseData | undefined)?.publishedAt
  if (next.status !== 'published') return { ...next, publishedAt: known ?? null }
  return { ...next, publishedAt: known ?? clockOf(req.payload).now().toISOString() }
}
