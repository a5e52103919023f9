import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { documentId } from '../../kernel/document-id.ts'
import { usersCalled } from '../../platform/users-called.ts'

/** More people of one name than this are no answer, and said to be none. */
const mostPeople = 20

/**
 * What is typed with a colon is an id only where the trail has such ids: what people write otherwise may be anything, also what
 * nobody should keep.
 */
const isActorId = ({ config }: Payload, who: string): boolean => {
  const [kind = '', id, ...more] = who.split(':')
  if (more.length > 0 || !documentId.safeParse(id).success) return false
  return kind === 'session' || config.collections.some(({ auth, slug }) => slug === kind && Boolean(auth))
}

export interface FoundActors {
  /** None when nobody whom the asker may see is called so. */
  actors: string[]
  /** There are more of that name than are looked for. */
  hasMore: boolean
}

const exactly = (...actors: string[]): FoundActors => ({ actors, hasMore: false })

/** Whom somebody means, as the trail names actors. A bare id is a user's; the session of a buyer says so, as `session:12`. */
export const findActors = async (req: PayloadRequest, who: string): Promise<FoundActors> => {
  const { payload } = req
  const users = payload.config.admin.user
  if (isActorId(payload, who)) return exactly(who)
  if (documentId.safeParse(who).success) return exactly(`${users}:${who}`)
  const or = usersCalled(payload.collections[users as CollectionSlug].config, who)
  if (or.length === 0) return exactly()
  const { docs } = await payload.find({
    collection: users as CollectionSlug,
    where: { or },
    limit: mostPeople + 1,
    depth: 0,
    pagination: false,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const actors = docs.slice(0, mostPeople).map(({ id }) => `${users}:${String(id)}`)
  return { actors, hasMore: docs.length > mostPeople }
}
