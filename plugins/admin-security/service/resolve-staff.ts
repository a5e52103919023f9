import type { PayloadRequest } from 'payload'
import type { Staff } from '../../platform/actor.ts'
import { slugOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { roleCan } from '../domain/role-table.ts'

/** The signed-in user of the site's admin collection, with the role that our own table gives; asked on every request. */
export const resolveStaff = async (req: PayloadRequest): Promise<Staff | null> => {
  const { user, payload } = req
  if (user?.collection !== payload.config.admin.user) return null
  const { docs } = await payload.db.find<Doc<'staff-members'>>({
    collection: slugOf(payload, 'staff-members'),
    where: {
      and: [{ userCollection: { equals: user.collection } }, { userId: { equals: String(user.id) } }],
    },
    limit: 1,
    pagination: false,
    req,
  })
  const member = docs[0]
  if (member?.status !== 'active') return null
  const { role } = member
  return {
    kind: 'staff',
    userId: user.id,
    userCollection: user.collection,
    role,
    can: (capability) => roleCan(role, capability),
  }
}
