import type { CollectionConfig } from 'payload'
import { machineAccess } from '../../platform/collection-access.ts'

const hidden = { hidden: true } as const

const secret = { read: () => false }

const count = (name: string) => ({ name, type: 'number', required: true, defaultValue: 0 }) as const

/** Whose it is: `<user collection>:<user id>`, as `personOf` says it. */
const person = { name: 'person', type: 'text', required: true } as const

/** The authenticator of somebody who runs the shop. The last step that was used is here and never on the user's row. */
export const staffFactors: CollectionConfig = {
  slug: 'staff-factors',
  admin: hidden,
  access: machineAccess('staff.read'),
  fields: [
    { ...person, unique: true },
    { name: 'secret', type: 'text', required: true, access: secret },
    // Of 30 seconds, since 1970: no code of this step or an earlier one opens anything again.
    count('lastStep'),
    { name: 'enrolledAt', type: 'date', required: true },
  ],
}

/** Codes for the day on which the phone is lost. Each opens once. */
export const staffRecoveryCodes: CollectionConfig = {
  slug: 'staff-recovery-codes',
  admin: hidden,
  access: machineAccess('staff.read'),
  fields: [
    { ...person, index: true },
    { name: 'codeHash', type: 'text', required: true, unique: true, access: secret },
    { name: 'usedAt', type: 'date' },
  ],
}

/** What lets somebody enrol: the token of a shop without an owner, an invitation, or a reset by an owner. */
export const staffTickets: CollectionConfig = {
  slug: 'staff-tickets',
  admin: hidden,
  access: machineAccess('staff.read'),
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, access: secret },
    { name: 'kind', type: 'select', required: true, options: ['set-up', 'invitation', 'enrolment'] },
    // Nobody's while the shop has no owner.
    { name: 'person', type: 'text', index: true },
    // Encrypted: what the last QR code showed, until a code of it is confirmed.
    { name: 'secret', type: 'text', access: secret },
    count('tries'),
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
  ],
}

/**
 * Wrong codes, by what was typed as the name and, on a browser that signed in before, by that browser alone. A name that
 * nobody has gets a row too: neither the rows nor how they behave say who works here.
 */
export const staffGuesses: CollectionConfig = {
  slug: 'staff-guesses',
  admin: hidden,
  access: machineAccess('staff.read'),
  fields: [
    { name: 'keyHash', type: 'text', required: true, unique: true, access: secret },
    // Empty for a name that nobody has.
    { name: 'person', type: 'text', index: true },
    // Since the last lock.
    count('failures'),
    count('locks'),
    { name: 'lockedUntil', type: 'date' },
    { name: 'lastFailureAt', type: 'date', index: true },
  ],
}
