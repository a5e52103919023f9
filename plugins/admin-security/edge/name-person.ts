import type { CollectionAfterReadHook, CollectionSlug, PayloadRequest } from 'payload'

interface Named {
  name?: unknown
  username?: unknown
  email?: unknown
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** "Neema <neema@example.com>", of what the host's users happen to have. */
const nameOf = (user: Named): string => {
  const [name, email] = [textOf(user.name) || textOf(user.username), textOf(user.email)]
  return name && email ? `${name} <${email}>` : name || email
}

const userOf = async (req: PayloadRequest, collection: string, id: string): Promise<Named | null> => {
  const known = Object.keys(req.payload.collections).find((slug) => slug === collection)
  if (known === undefined) return null
  const slug = known as CollectionSlug
  const idType = req.payload.db.defaultIDType === 'number' ? Number(id) : id
  const { docs } = await req.payload.db.find<Named>({
    collection: slug,
    where: { id: { equals: idType } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/** Whose rank a row is, in words. Whoever may read a rank may know whose it is. */
export const namePerson: CollectionAfterReadHook = async ({ doc, req }) => {
  const member = doc as { userCollection?: string; userId?: string }
  if (!member.userCollection || !member.userId) return member
  const user = await userOf(req, member.userCollection, member.userId)
  return { ...member, person: (user && nameOf(user)) || `${member.userCollection}:${member.userId}` }
}
