import type { CollectionBeforeOperationHook, PayloadRequest, Where, WhereField } from 'payload'
import { actorOfRequest } from '../../platform/collection-access.ts'
import { usersCalled } from '../../platform/users-called.ts'
import { adminCollection } from '../service/find-person.ts'

/** Whoever types what more people share looks at no list of them. */
const mostPeople = 1000

/** Numbers of the users whose name or address has this in it. */
const usersLike = async (req: PayloadRequest, text: string): Promise<string[]> => {
  const collection = adminCollection(req.payload)
  const or = usersCalled(req.payload.collections[collection].config, text)
  if (or.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection,
    where: { or },
    limit: mostPeople,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}

const textIn = (asked: unknown): string | null => {
  const { contains, like } = asked as WhereField
  const text: unknown = like ?? contains
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

const translated = async (req: PayloadRequest, where: Where): Promise<Where> => {
  const said: Where = {}
  const people: Where[] = []
  for (const [name, asked] of Object.entries(where)) {
    const text = name === 'person' ? textIn(asked) : null
    if (text !== null) {
      const users = { userCollection: { equals: adminCollection(req.payload) } }
      people.push({ and: [users, { userId: { in: await usersLike(req, text) } }] })
    } else if (['and', 'or'].includes(name.toLowerCase()) && Array.isArray(asked)) {
      const parts: Where[] = []
      for (const part of asked) parts.push(await translated(req, part))
      said[name] = parts
    } else said[name] = asked
  }
  return people.length === 0 ? said : { and: [said, ...people] }
}

/**
 * Finds staff by their name and e-mail address, which stand in the rows of the site's users: `person` is `like` a text, or `contains` it. For
 * whoever may read the list, where both are shown.
 */
export const searchPeople: CollectionBeforeOperationHook = async ({ args, req }) => {
  // Also of what is done to many at once: the panel adds what was searched for to those that were chosen.
  if (!('where' in args) || !args.where) return args
  const { staff } = await actorOfRequest(req)
  // Who may not read the list gets no answer to "is somebody called so" either.
  if (!args.overrideAccess && !staff?.can('staff.read')) return args
  args.where = await translated(req, args.where)
  return args
}
