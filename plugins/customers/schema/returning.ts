import type { CollectionConfig } from 'payload'
import { machineAccess } from '../../platform/collection-access.ts'

const hidden = { hidden: true } as const

const count = (name: string) => ({ name, type: 'number', required: true, defaultValue: 0 }) as const

/**
 * Failed tries to open what a phone number bought. A row for each number that was ever tried, whether or not anybody bought
 * with it, and named by its HMAC: neither the rows nor how they behave say whose numbers are known here.
 */
export const contactLocks: CollectionConfig = {
  slug: 'contact-locks',
  admin: hidden,
  access: machineAccess('customers.read'),
  fields: [
    { name: 'contactHash', type: 'text', required: true, unique: true, access: { read: () => false } },
    // Since the last proof, which is a code or a mailed link.
    count('failures'),
    // Of the quarter of an hour that began at `recentSince`.
    count('recentFailures'),
    { name: 'recentSince', type: 'date' },
    // How often the number was locked since the last proof.
    count('locks'),
    { name: 'lockedUntil', type: 'date' },
    { name: 'lastFailureAt', type: 'date', index: true },
  ],
}

/** One-time codes that were asked for. The code itself is not here: it is made of the request and the shop's key. */
export const customerCodes: CollectionConfig = {
  slug: 'customer-codes',
  admin: hidden,
  access: machineAccess('customers.read'),
  fields: [
    { name: 'requestHash', type: 'text', required: true, unique: true, access: { read: () => false } },
    // Empty while nobody of ours is found behind what was typed: then no code opens anything.
    { name: 'customer', type: 'relationship', relationTo: 'customers', index: true },
    count('tries'),
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
  ],
}
