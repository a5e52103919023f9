import type { PayloadRequest } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { slugOf } from '../../platform/registry.ts'
import { withoutJoins } from '../../platform/rows.ts'
import type { CatalogThing, Change, Row } from '../domain/catalog-moves.ts'

/** What buyers see of a row, in every language; a draft beside it is not in it. Empty when it is gone. */
export const storedRow = async (req: PayloadRequest, thing: CatalogThing, id: Id): Promise<Row> =>
  (await req.payload.db.findOne<Row & { id: Id }>({
    collection: slugOf(req.payload, thing),
    where: { id: { equals: id } },
    ...withoutJoins,
    req,
  })) ?? {}

/** The newest draft, and what it was made from. */
export const newestDraft = async (req: PayloadRequest, thing: CatalogThing, id: Id): Promise<Change> => {
  const collection = slugOf(req.payload, thing)
  if (!req.payload.collections[collection].config.versions) return { before: {}, after: {} }
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 2,
    pagination: false,
    req,
  })
  return { before: docs[1]?.version ?? {}, after: docs[0]?.version ?? {} }
}
