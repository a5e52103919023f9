import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label } from '../../platform/schema/labels.ts'
import { asMoment } from '../../platform/schema/presented.ts'

const hidden = { hidden: true } as const

/** Browsers of buyers. The cookie's token is stored as an HMAC only. */
export const customerSessions: CollectionConfig = {
  slug: 'customer-sessions',
  labels: {
    singular: label('Browser', 'Kivinjari'),
    plural: label('Buyers’ browsers', 'Vivinjari vya wanunuzi'),
  },
  admin: {
    group: adminGroup.people,
    useAsTitle: 'browser',
    defaultColumns: ['browser', 'os', 'deviceClass', 'lastSeenAt', 'expiresAt', 'revokedAt'],
  },
  access: machineAccess('customers.read'),
  fields: [
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      admin: hidden,
      access: { read: () => false },
    },
    { name: 'browser', type: 'text', label: label('Browser', 'Kivinjari') },
    { name: 'os', type: 'text', label: label('System', 'Mfumo') },
    { name: 'deviceClass', type: 'text', label: label('Device', 'Kifaa') },
    {
      name: 'lastSeenAt',
      type: 'date',
      required: true,
      label: label('Last seen', 'Kilionekana mwisho'),
      admin: asMoment,
    },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      index: true,
      label: label('Signed in until', 'Kimeingia hadi'),
      admin: asMoment,
    },
    { name: 'revokedAt', type: 'date', label: label('Signed out', 'Kimetolewa'), admin: asMoment },
  ],
}

/**
 * What a browser has proved: a whole customer by a mailed link or a code, one order because it bought it, or a part of an
 * order's worth because somebody knew the phone number and the day.
 */
export const sessionScopes: CollectionConfig = {
  slug: 'session-scopes',
  admin: hidden,
  access: machineAccess('customers.read'),
  fields: [
    // session:customer:order, :partial:order or :full. One row each, however often it is proved.
    { name: 'scopeKey', type: 'text', required: true, unique: true },
    { name: 'session', type: 'relationship', relationTo: 'customer-sessions', required: true, index: true },
    { name: 'customer', type: 'relationship', relationTo: 'customers', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: ['full', 'order', 'partial'] },
    { name: 'order', type: 'relationship', relationTo: 'orders', index: true },
  ],
}

/** Mailed links that open a library once. */
export const customerLinks: CollectionConfig = {
  slug: 'customer-links',
  admin: hidden,
  access: machineAccess('customers.read'),
  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, access: { read: () => false } },
    { name: 'customer', type: 'relationship', relationTo: 'customers', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'usedAt', type: 'date' },
    { name: 'usedBy', type: 'relationship', relationTo: 'customer-sessions' },
  ],
}
