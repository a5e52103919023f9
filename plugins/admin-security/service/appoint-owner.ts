import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { slugOf } from '../../platform/registry.ts'

/**
 * Makes a user of the site's admin an owner of the shop, whatever rank it had. The trail keeps it.
 * @returns whether there is such a user
 */
export const appointOwner = async (payload: Payload, email: string): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  const userCollection = payload.config.admin.user as CollectionSlug
  // overrideAccess: whoever may run commands where the shop runs stands above every rank.
  const { docs } = await payload.find({
    collection: userCollection,
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const user = docs[0]
  if (!user) return false
  const key = { userCollection, userId: String(user.id) }
  // overrideAccess: as above.
  const members = await payload.find({
    collection: slugOf(payload, 'staff-members'),
    where: { and: [{ userCollection: { equals: key.userCollection } }, { userId: { equals: key.userId } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const data = { ...key, role: 'owner' as const, status: 'active' as const }
  const member = members.docs[0]
  // overrideAccess: as above.
  if (member) await payload.update({ collection: slugOf(payload, 'staff-members'), id: member.id, data, req })
  // overrideAccess: as above.
  else await payload.create({ collection: slugOf(payload, 'staff-members'), data, req })
  return true
}
