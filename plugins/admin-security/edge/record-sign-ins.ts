import type { CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { forgetActor } from '../../platform/actor.ts'
import { recordStaff } from './record-staff.ts'

const afterLogin: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  // Before the password was checked this request was nobody's.
  forgetActor(req)
  await recordStaff(req, 'staff.login', { type: collection.slug, id: (user as { id: Id }).id })
}

const afterLogout: CollectionAfterLogoutHook = async ({ collection, req }) => {
  if (req.user) await recordStaff(req, 'staff.logout', { type: collection.slug, id: req.user.id })
}

export const recordSignIns = { afterLogin: [afterLogin], afterLogout: [afterLogout] }
