import type { CollectionConfig, Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { Audit } from '../audit/contract.ts'
import { AdminSecurity } from './contract.ts'
import { appointNewUser } from './edge/appoint-new-user.ts'
import { guardAccount } from './edge/guard-account.ts'
import { guardAppointment } from './edge/guard-appointment.ts'
import { recordFailedSignIn, recordSignIns } from './edge/record-sign-ins.ts'
import { resolveStaff } from './service/resolve-staff.ts'
import { staffMembers } from './schema/staff-members.ts'
import { appoint } from './service/appoint.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

const ours = { afterChange: [appointNewUser], ...guardAccount, ...recordSignIns } satisfies Hooks

/** The host's own hooks stay, and run first. */
const withRanks = (collection: CollectionConfig): CollectionConfig => {
  const hooks: Hooks = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), ...ours.afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), ...ours.afterDelete],
      afterLogin: [...(hooks.afterLogin ?? []), ...ours.afterLogin],
      afterLogout: [...(hooks.afterLogout ?? []), ...ours.afterLogout],
      beforeChange: [...(hooks.beforeChange ?? []), ...ours.beforeChange],
      beforeDelete: [...(hooks.beforeDelete ?? []), ...ours.beforeDelete],
    },
  }
}

/** Roles of the site's own admin users. */
export const adminSecurity =
  (): Plugin =>
  (config: Config): Config => {
    const adminSlug = config.admin?.user ?? 'users'
    const collections = (config.collections ?? []).map((each) =>
      each.slug === adminSlug ? withRanks(each) : each,
    )
    return joinRoom(
      {
        ...config,
        collections,
        hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), recordFailedSignIn] },
      },
      {
        name: 'admin-security',
        collections: [{ ...staffMembers, hooks: guardAppointment }],
        actors: { staff: resolveStaff },
        needs: [Audit],
        provides: [{ port: AdminSecurity, service: { appoint } }],
      },
    )
  }
