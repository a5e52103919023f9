import type { CollectionConfig, Config, Plugin } from 'payload'
import { hooksWhileOn } from '../platform/hooks-while-on.ts'
import { joinHooks } from '../platform/join-hooks.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { Audit } from '../audit/contract.ts'
import { Site } from '../site/contract.ts'
import {
  AdminSecurity,
  factorChanged,
  newStaffDevice,
  ownershipChanged,
  signInLocked,
  ticketIssued,
} from './contract.ts'
import { accountChanges } from './edge/account-changes.ts'
import { appointNewUser } from './edge/appoint-new-user.ts'
import { askQuietly } from './edge/ask-quietly.ts'
import { checkOwner } from './edge/check-owner.ts'
import { closeDoors } from './edge/close-doors.ts'
import { forgetSignIns } from './edge/forget-sign-ins.ts'
import { guardAccount } from './edge/guard-account.ts'
import { guardAppointment } from './edge/guard-appointment.ts'
import { judging } from './edge/judge-users.ts'
import { limitForgotten } from './edge/limit-forgotten.ts'
import { namePerson } from './edge/name-person.ts'
import { peopleOperations } from './edge/people-operations.ts'
import { staffAtDesk, withPanelViews } from './edge/panel-views.ts'
import { recordSignIns } from './edge/record-sign-ins.ts'
import { searchPeople } from './edge/search-people.ts'
import { sessionOperations } from './edge/session-operations.ts'
import { signInOperations } from './edge/sign-in-operations.ts'
import { readOptions, type AdminSecurityInput } from './options.ts'
import { staffFactors, staffGuesses, staffRecoveryCodes, staffTickets } from './schema/sign-in.ts'
import { staffDevices, staffSessions } from './schema/staff-browsers.ts'
import { staffMembers } from './schema/staff-members.ts'
import { appoint } from './service/appoint.ts'
import { appointOwner } from './service/appoint-owner.ts'
import { enrolmentLink, setUpLink } from './service/links.ts'
import { contactOf } from './service/contact-of.ts'
import { owners } from './service/owners.ts'
import { resolveStaff } from './service/resolve-staff.ts'
import { mailedLink } from './service/send-ticket.ts'

/** The host's own hooks stay, and run first; its own strategies stay, and are judged. */
const guarded = (collection: CollectionConfig, ours: CollectionConfig['hooks']): CollectionConfig => {
  const auth = typeof collection.auth === 'object' ? collection.auth : {}
  return {
    ...collection,
    // Without sessions of its own a token could not be ended.
    auth: { ...auth, useSessions: true, strategies: [judging, ...(auth.strategies ?? [])] },
    hooks: joinHooks(collection.hooks ?? {}, ours ?? {}),
  }
}

/** Who runs the shop: how they sign in, and what their rank allows. */
export const adminSecurity = (given: AdminSecurityInput & RoomOptions = {}): Plugin => {
  const { own, room } = splitOptions('admin-security', given)
  const options = readOptions(own)
  const ours = hooksWhileOn(
    'admin-security',
    joinHooks(
      closeDoors(options.signIn),
      { beforeOperation: [limitForgotten, askQuietly], afterChange: [appointNewUser] },
      guardAccount,
      accountChanges,
      recordSignIns,
    ),
  )
  return (config: Config): Config => {
    const adminSlug = config.admin?.user ?? 'users'
    const collections = (config.collections ?? []).map((each) =>
      each.slug === adminSlug ? guarded(each, ours) : each,
    )
    const joined: Config = {
      ...config,
      collections,
    }
    return joinRoom(
      // Without the room, Payload's own sign-in holds, and its own views with it.
      room.disabled === true ? joined : withPanelViews(joined, options),
      {
        name: 'admin-security',
        options: room,
        collections: [
          {
            ...staffAtDesk(staffMembers),
            hooks: { ...guardAppointment, beforeOperation: [searchPeople], afterRead: [namePerson] },
          },
          staffFactors,
          staffRecoveryCodes,
          staffTickets,
          staffGuesses,
          staffDevices,
          staffSessions,
        ],
        operations: [...signInOperations(options), ...peopleOperations, ...sessionOperations],
        events: [signInLocked, newStaffDevice, factorChanged, ownershipChanged, ticketIssued],
        actors: { staff: resolveStaff },
        sweepers: [{ name: 'admin-security.forget', everySeconds: 3600, run: forgetSignIns }],
        checks: [checkOwner],
        needs: [Audit, Site],
        provides: [
          {
            port: AdminSecurity,
            service: { appoint, appointOwner, setUpLink, enrolmentLink, contactOf, owners, mailedLink },
          },
        ],
      },
    )
  }
}
