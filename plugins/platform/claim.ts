import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { updatePlain } from './adapters/plain-rows.ts'
import type { Id } from '../kernel/id.ts'
import { assertClaim } from './claim-check.ts'

export type ClaimValue = boolean | null | number | string | { $inc: number }

/** One conditional update: `change` is written when row `id` meets `and`. */
export interface Claim {
  id: Id
  /** Tests on columns of the same row. Never an id, never a path through a relationship. */
  and?: Where
  change: Record<string, ClaimValue>
}

/**
 * The only caller of the database's atomic update (law 2): a seat, download, stock item, status or one-time token
 * is taken by one statement that tests and writes at once, and holds the row's lock until commit.
 *
 * Payload's `updateOne` ignores `where` when `id` stands beside it, so the id goes inside.
 * @returns the row as it is after the change, or null when the claim is lost.
 */
export const claim = async (req: PayloadRequest, slug: CollectionSlug, wanted: Claim): Promise<unknown> => {
  assertClaim(req.payload.collections[slug].config.flattenedFields, slug, wanted)
  const where = { and: [{ id: { equals: wanted.id } }, wanted.and ?? {}] }
  const plain = await updatePlain({ req, slug }, where, { data: wanted.change, isRead: true })
  if (plain !== undefined) return plain
  return req.payload.db.updateOne({
    collection: slug,
    where,
    data: wanted.change,
    options: { atomic: true },
    req,
  })
}
