import type { PayloadRequest } from 'payload'
import type { Staff } from '../../platform/actor.ts'
import { roleCan } from '../domain/role-table.ts'
import { memberOf } from './member-of.ts'

/** The signed-in user of the site's admin collection, with the role that our own table gives; asked on every request. */
export const resolveStaff = async (req: PayloadRequest): Promise<Staff | null> => {
  const { user, payload } = req
  if (user?.collection !== payload.config.admin.user) return null
  const member = await memberOf(req, user.collection, user.id)
  // Whoever was recognized by Payload was judged there already; a request of a hook or a test brings its user along.
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
