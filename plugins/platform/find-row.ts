import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import { slugOf } from './registry.ts'
import { listRows } from './rows.ts'

/**
 * The first match, or null, below hooks and access. For what is asked of every request before anything is done, and needs no
 * transaction; where one is open on the request it is asked there.
 */
export const findRow = async <C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  where: Where,
): Promise<DataFromCollectionSlug<C> | null> => {
  const [row] = await listRows(req, slugOf(req.payload, collection), { where, limit: 1 })
  return (row ?? null) as DataFromCollectionSlug<C> | null
}
