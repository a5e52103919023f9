import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { slugOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'

/** A place in the trail: between this entry and its neighbor. */
export interface Place {
  /** ISO 8601 */
  at: string
  id: Id
}

interface Asked {
  where: Where[]
  /** Where the page before has ended; null for the newest. */
  from: Place | null
  direction: 'newer' | 'older'
  limit: number
}

/** By time, and among equals by id. The first of the two conditions is one that an index answers. */
const beyond = ({ at, id }: Place, direction: Asked['direction']): Where[] => {
  const [within, past] =
    direction === 'older'
      ? (['less_than_equal', 'less_than'] as const)
      : (['greater_than_equal', 'greater_than'] as const)
  return [{ at: { [within]: at } }, { or: [{ at: { [past]: at } }, { id: { [past]: id } }] }]
}

/**
 * Entries as whoever asks may see them, newest first. Nothing is counted and nothing skipped: a page far back costs what the first
 * one does.
 */
export const listEntries = async (
  req: PayloadRequest,
  { direction, from, limit, where }: Asked,
): Promise<Doc<'audit-events'>[]> => {
  const { docs } = await req.payload.find({
    collection: slugOf(req.payload, 'audit-events'),
    where: { and: [...where, ...(from ? beyond(from, direction) : [])] },
    sort: direction === 'older' ? ['-at', '-id'] : ['at', 'id'],
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return direction === 'older' ? docs : docs.reverse()
}
