import type { CollectionConfig } from 'payload'
import { machineAccess } from '../../platform/collection-access.ts'

const hidden = { hidden: true } as const

const secret = { read: () => false }

const person = { name: 'person', type: 'text', required: true, index: true } as const

const moment = (name: string) => ({ name, type: 'date', required: true }) as const

/** Browsers in which somebody who runs the shop has signed in. One cookie, and one row for each person who used it. */
export const staffDevices: CollectionConfig = {
  slug: 'staff-devices',
  admin: hidden,
  access: machineAccess('staff.read'),
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, access: secret },
    person,
    { name: 'browser', type: 'text' },
    { name: 'os', type: 'text' },
    { name: 'deviceClass', type: 'text' },
    moment('firstSeenAt'),
    moment('lastSeenAt'),
    { name: 'blockedAt', type: 'date' },
  ],
}

/**
 * What the shop knows of each native session. One that is not here, or is ended, opens nothing, even where a stale write has
 * put it back on the user's row.
 */
export const staffSessions: CollectionConfig = {
  slug: 'staff-sessions',
  admin: hidden,
  access: machineAccess('staff.read'),
  fields: [
    // Payload's own id of the session.
    { name: 'sid', type: 'text', required: true, unique: true, access: secret },
    person,
    { name: 'device', type: 'relationship', relationTo: 'staff-devices', index: true },
    { name: 'isRemembered', type: 'checkbox', required: true, defaultValue: false },
    moment('startedAt'),
    moment('lastSeenAt'),
    { ...moment('expiresAt'), index: true },
    { name: 'endedAt', type: 'date' },
  ],
}
