import type { CollectionConfig, Config, Plugin } from 'payload'
import { hooksWhileOn } from '../platform/hooks-while-on.ts'
import { joinHooks } from '../platform/join-hooks.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { Audit } from '../audit/contract.ts'
import { AdminSecurity } from './contract.ts'
import { appointNewUser } from './edge/appoint-new-user.ts'
import { askQuietly } from './edge/ask-quietly.ts'
import { checkOwner } from './edge/check-owner.ts'
import { guardAccount } from './edge/guard-account.ts'
import { guardAppointment } from './edge/guard-appointment.ts'
import { limitSignIns } from './edge/limit-sign-ins.ts'
import { namePerson } from './edge/name-person.ts'
import { recordFailedSignIn, recordSignIns } from './edge/record-sign-ins.ts'
import { resolveStaff } from './service/resolve-staff.ts'
import { staffDevices, staffSessions } from './schema/staff-browsers.ts'
import { staffFactors, staffGuesses, staffRecoveryCodes, staffTickets } from './schema/sign-in.ts'
import { staffMembers } from './schema/staff-members.ts'
import { appoint } from './service/appoint.ts'
import { appointOwner } from './service/appoint-owner.ts'

const ours = hooksWhileOn(
  'admin-security',
  joinHooks(
    { beforeOperation: [limitSignIns, askQuietly], afterChange: [appointNewUser] },
    guardAccount,
    recordSignIns,
  ),
)

const onError = hooksWhileOn('admin-security', { afterError: [recordFailedSignIn] })

/** The host's own hooks stay, and run first. */
const withRanks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: joinHooks(collection.hooks ?? {}, ours),
})

/** Roles of the site's own admin users. */
export const adminSecurity =
  (given: RoomOptions = {}): Plugin =>
  (config: Config): Config => {
    const adminSlug = config.admin?.user ?? 'users'
    const collections = (config.collections ?? []).map((each) =>
      each.slug === adminSlug ? withRanks(each) : each,
    )
    return joinRoom(
      {
        ...config,
        collections,
        hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), ...onError.afterError] },
      },
      {
        name: 'admin-security',
        options: splitOptions('admin-security', given).room,
        collections: [
          { ...staffMembers, hooks: { ...guardAppointment, afterRead: [namePerson] } },
          staffFactors,
          staffRecoveryCodes,
          staffTickets,
          staffGuesses,
          staffDevices,
          staffSessions,
        ],
        actors: { staff: resolveStaff },
        checks: [checkOwner],
        needs: [Audit],
        provides: [{ port: AdminSecurity, service: { appoint, appointOwner } }],
      },
    )
  }
