import type { CollectionConfig, Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { AdminSecurity } from './contract.ts'
import { appointNewUser } from './edge/appoint-new-user.ts'
import { guardAppointment } from './edge/guard-appointment.ts'
import { resolveStaff } from './service/resolve-staff.ts'
import { staffMembers } from './schema/staff-members.ts'
import { appoint } from './service/appoint.ts'

const withAppointment = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), appointNewUser] },
})

/** Roles of the site's own admin users. */
export const adminSecurity =
  (): Plugin =>
  (config: Config): Config => {
    const adminSlug = config.admin?.user ?? 'users'
    const collections = (config.collections ?? []).map((each) =>
      each.slug === adminSlug ? withAppointment(each) : each,
    )
    return joinRoom(
      { ...config, collections },
      {
        name: 'admin-security',
        collections: [{ ...staffMembers, hooks: guardAppointment }],
        actors: { staff: resolveStaff },
        provides: [{ port: AdminSecurity, service: { appoint } }],
      },
    )
  }
