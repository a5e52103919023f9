import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asMoment, asPill, asRelation } from '../../platform/schema/presented.ts'
import { licenseHistory } from './license-history.ts'
import { licenseJoins } from './license-joins.ts'

/** `admin` of a number that stands in lists beside the most that it may be. */
const shareOf = (ofField: string) => ({
  components: {
    Cell: { path: adminPart('licensing', 'share-cell', 'ShareCell'), clientProps: { ofField } },
  },
})

const aside = { position: 'sidebar' } as const

/** What the banner above the document says in words, and lists may show. */
const saidAbove = { condition: () => false }

const secret = { read: () => false } as const

/** The right to use what was bought. The key is looked up by HMAC and shown by decryption; it is never stored plain. */
export const licenses: CollectionConfig = {
  slug: 'licenses',
  labels: { singular: label('License', 'Leseni'), plural: label('Licenses', 'Leseni') },
  admin: {
    group: adminGroup.access,
    useAsTitle: 'keyHint',
    defaultColumns: [
      'keyHint',
      'product',
      'customer',
      'type',
      'status',
      'flaggedAt',
      'seatsUsed',
      'downloadsUsed',
      'createdAt',
    ],
    // One field: what stands in the search box is looked up by what it means (edge/search-by-anything).
    listSearchableFields: ['keyHint'],
  },
  defaultSort: '-id',
  access: machineAccess('licenses.read'),
  indexes: [{ fields: ['orderLine', 'ordinal'], unique: true }],
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: adminPart('licensing', 'license-actions', 'LicenseActions') },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'product',
          type: 'relationship',
          relationTo: 'products',
          required: true,
          index: true,
          label: label('Product', 'Bidhaa'),
          admin: asRelation,
        },
        {
          name: 'customer',
          type: 'relationship',
          relationTo: 'customers',
          required: true,
          index: true,
          label: label('Owner', 'Mmiliki'),
        },
        {
          name: 'order',
          type: 'relationship',
          relationTo: 'orders',
          required: true,
          index: true,
          label: label('Order', 'Oda'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'offer',
          type: 'relationship',
          relationTo: 'offers',
          required: true,
          label: label('Offer', 'Ofa'),
        },
        { name: 'offerName', type: 'text', required: true, label: label('Terms', 'Masharti') },
        { name: 'expiresAt', type: 'date', label: label('Expires', 'Huisha'), admin: asMoment },
        {
          name: 'updatesUntil',
          type: 'date',
          label: label('Updates until', 'Masasisho hadi'),
          admin: { ...asMoment, description: label('Empty: for ever.', 'Tupu: daima.') },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'seatsUsed',
          type: 'number',
          required: true,
          defaultValue: 0,
          label: label('Seats used', 'Nafasi zilizotumika'),
          admin: shareOf('seats'),
        },
        { name: 'seats', type: 'number', required: true, label: label('Seats', 'Nafasi') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'downloadsUsed',
          type: 'number',
          required: true,
          defaultValue: 0,
          label: label('Downloads', 'Upakuaji'),
          admin: shareOf('downloadCap'),
        },
        {
          name: 'downloadCap',
          type: 'number',
          label: label('Downloads at most', 'Upakuaji usizidi'),
          admin: { description: label('Empty: no cap.', 'Tupu: bila kikomo.') },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'activationsUsed',
          type: 'number',
          required: true,
          defaultValue: 0,
          label: label('Devices', 'Vifaa'),
        },
        {
          name: 'activationCap',
          type: 'number',
          label: label('Devices at most', 'Vifaa visizidi'),
          admin: { description: label('Empty: what the shop allows.', 'Tupu: kama duka linavyoruhusu.') },
        },
      ],
    },
    {
      name: 'keyHint',
      type: 'text',
      required: true,
      index: true,
      label: label('Key (ends in)', 'Ufunguo (unaishia)'),
      admin: aside,
    },
    {
      name: 'status',
      type: 'select',
      admin: { ...asPill, ...aside },
      required: true,
      index: true,
      label: label('Status', 'Hali'),
      options: [
        option('active', 'Active', 'Hai'),
        option('suspended', 'Suspended', 'Imesimamishwa'),
        option('revoked', 'Revoked', 'Imefutwa'),
      ],
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      label: label('Type', 'Aina'),
      admin: aside,
      options: [
        option('personal', 'Personal', 'Binafsi'),
        option('commercial', 'Commercial', 'Biashara'),
        option('team', 'Team', 'Timu'),
      ],
    },
    { name: 'reason', type: 'text', label: label('Reason', 'Sababu'), admin: saidAbove },
    {
      name: 'flaggedAt',
      type: 'date',
      index: true,
      label: label('Flagged', 'Imewekewa alama'),
      admin: {
        ...asMoment,
        ...saidAbove,
        components: { Cell: adminPart('licensing', 'flag-cell', 'FlagCell') },
      },
    },
    {
      name: 'flagReason',
      type: 'text',
      label: label('Why it is flagged', 'Sababu ya alama'),
      admin: saidAbove,
    },
    { name: 'flaggedBy', type: 'text', label: label('Flagged by', 'Aliyeweka alama'), admin: saidAbove },
    // Rules about abuse look at nothing before it.
    { name: 'forgivenAt', type: 'date', admin: { hidden: true } },
    ...licenseHistory,
    {
      name: 'orderLine',
      type: 'relationship',
      relationTo: 'order-lines',
      required: true,
      admin: { hidden: true },
    },
    { name: 'ordinal', type: 'number', required: true, admin: { hidden: true } },
    { name: 'keyHash', type: 'text', required: true, unique: true, admin: { hidden: true }, access: secret },
    { name: 'keyCipher', type: 'text', required: true, admin: { hidden: true }, access: secret },
    ...licenseJoins,
  ],
}
