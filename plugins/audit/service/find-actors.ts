import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { documentId } from '../../kernel/document-id.ts'

/** More people of one name than this are no answer. */
const mostPeople = 20

/** Fields by which the users of a site may be known; each site has some of them. */
const knownBy = ['name', 'username', 'email']

/**
 * What is typed with a colon is an id only where the trail has such ids: what people write otherwise may be anything, also what
 * nobody should keep.
 */
const isActorId = ({ config }: Payload, who: string): boolean => {
  const [kind = '', id, ...more] = who.split(':')
  if (more.length > 0 || !documentId.safeParse(id).success) return false
  return kind === 'session' || config.collections.some(({ auth, slug }) => slug === kind && Boolean(auth))
}

/**
 * Whom somebody means, as the trail names actors. A bare id is a user's; the session of a buyer says so, as `session:12`.
 * @returns none when nobody whom the asker may see is called so
 */
export const findActors = async (req: PayloadRequest, who: string): Promise<string[]> => {
  const { payload } = req
  const users = payload.config.admin.user
  if (isActorId(payload, who)) return [who]
  if (documentId.safeParse(who).success) return [`${users}:${who}`]
  const fields = payload.config.collections.find(({ slug }) => slug === users)?.flattenedFields ?? []
  const or: Where[] = knownBy.flatMap((name) =>
    fields.some((field) => field.name === name) ? [{ [name]: { like: who } }] : [],
  )
  if (or.length === 0) return []
  const { docs } = await payload.find({
    collection: users as CollectionSlug,
    where: { or },
    limit: mostPeople,
    depth: 0,
    pagination: false,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => `${users}:${String(id)}`)
}
