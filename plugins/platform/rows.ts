import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { countPlain, insertPlain, listPlain, setPlain } from './adapters/plain-rows.ts'
import type { Id } from '../kernel/id.ts'

/** A join is a list for people. Nobody below the hooks reads one, and each costs a subquery. */
export const withoutJoins: object = { joins: false }

export interface ListQuery {
  where?: Where
  sort?: string
  limit?: number
}

/**
 * What Payload's database API answers, below hooks, access and validation, where the request's transaction stands. Rows
 * of one table are asked for directly, which costs a fraction; all others through Payload.
 */
export const listRows = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  { where = {}, sort, limit = 100 }: ListQuery,
): Promise<object[]> => {
  const plain = await listPlain({ req, slug }, { where, sort, limit })
  if (plain) return plain
  const { docs } = await req.payload.db.find({
    collection: slug,
    where,
    limit,
    pagination: false,
    ...(sort ? { sort } : {}),
    ...withoutJoins,
    req,
  })
  return docs
}

export const countRows = async (req: PayloadRequest, slug: CollectionSlug, where: Where): Promise<number> =>
  (await countPlain({ req, slug }, where)) ??
  (await req.payload.db.count({ collection: slug, where, req })).totalDocs

/** @param isRead whether the row is read back: otherwise the answer is null. */
export const insertRow = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  data: object,
  isRead: boolean,
): Promise<object | null> => {
  const plain = await insertPlain({ req, slug }, { data, isRead })
  if (plain !== undefined) return plain
  const made: unknown = await req.payload.db.create({
    collection: slug,
    data: { ...data },
    req,
    returning: isRead,
  })
  return typeof made === 'object' ? made : null
}

/** Changes fields of one row, whatever it holds. */
export const setRow = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  id: Id,
  data: object,
): Promise<void> => {
  if ((await setPlain({ req, slug }, id, data)) !== undefined) return
  await req.payload.db.updateOne({ collection: slug, id, data: { ...data }, req, returning: false })
}
