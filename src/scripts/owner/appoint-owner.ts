import type { Payload } from 'payload'

/**
 * Makes a user of the site's admin an owner of the shop, whatever rank it had. The trail keeps it.
 * @returns whether there is such a user
 */
export const appointOwner = async (payload: Payload, email: string): Promise<boolean> => {
  const userCollection = payload.config.admin.user as 'users'
  // overrideAccess: whoever may run commands where the shop runs stands above every rank.
  const { docs } = await payload.find({
    collection: userCollection,
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const user = docs[0]
  if (!user) return false
  const key = { userCollection, userId: String(user.id) }
  // overrideAccess: as above.
  const members = await payload.find({
    collection: 'staff-members',
    where: { and: [{ userCollection: { equals: key.userCollection } }, { userId: { equals: key.userId } }] },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const data = { ...key, role: 'owner' as const, status: 'active' as const }
  const member = members.docs[0]
  // overrideAccess: as above.
  if (member) await payload.update({ collection: 'staff-members', id: member.id, data })
  // overrideAccess: as above.
  else await payload.create({ collection: 'staff-members', data })
  return true
}
