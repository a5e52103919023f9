import type { PayloadRequest } from 'payload'
import type { Staff } from './actor.ts'

/**
 * Staff of a site that has no roles for its shop: whoever the site itself lets into the panel runs the shop. The plugin
 * admin-security takes the place of this.
 */
export const panelStaff = async (req: PayloadRequest): Promise<Staff | null> => {
  const { payload, user } = req
  if (user?.collection !== payload.config.admin.user) return null
  const mayEnter = payload.collections[user.collection].config.access.admin
  if (mayEnter && !(await mayEnter({ req }))) return null
  return { kind: 'staff', userId: user.id, userCollection: user.collection, role: 'owner', can: () => true }
}
