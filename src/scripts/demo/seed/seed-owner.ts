import type { Payload } from 'payload'
import { studio } from '../studio.ts'

/** Who may sign in to the demo shop's admin panel. */
export type OwnerLogin = { email: string; password: string }

/** Makes the owner's user, or finds it, and gives it the role of an owner. A password that exists is left alone. */
export async function seedOwner(payload: Payload, { email, password }: OwnerLogin): Promise<void> {
  // overrideAccess: the first user is made before anybody can sign in.
  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const known = found.docs[0]
  // overrideAccess: as above.
  const user =
    known ??
    (await payload.create({ collection: 'users', data: { name: studio.owner.name, email, password } }))
  const key = { userCollection: 'users', userId: String(user.id) }
  // overrideAccess: as above.
  const roles = await payload.find({
    collection: 'staff-members',
    where: { and: [{ userCollection: { equals: key.userCollection } }, { userId: { equals: key.userId } }] },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const member = roles.docs[0]
  const data = { ...key, role: 'owner' as const, status: 'active' as const }
  if (!member) {
    // overrideAccess: as above.
    await payload.create({ collection: 'staff-members', data })
  } else if (member.role !== 'owner' && !known) {
    // overrideAccess: as above.
    await payload.update({ collection: 'staff-members', id: member.id, data })
  }
}
