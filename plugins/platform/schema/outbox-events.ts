import type { CollectionConfig } from 'payload'
import { machineAccess } from '../collection-access.ts'
import { adminGroup } from '../admin-groups.ts'
import { label, option } from './labels.ts'
import { asJson, asMoment, asPill, asRetry } from './presented.ts'

/** Deliveries that are due, done or dead (law 6). Written by machines; read by staff. */
export const outboxEvents: CollectionConfig = {
  slug: 'outbox-events',
  labels: {
    singular: label('Delivery', 'Tukio la ndani'),
    plural: label('Deliveries', 'Matukio ya ndani'),
  },
  admin: {
    group: adminGroup.system,
    useAsTitle: 'event',
    defaultColumns: ['event', 'subscriber', 'aggregate', 'status', 'attempts', 'availableAt'],
    listSearchableFields: ['event', 'subscriber', 'aggregate'],
  },
  access: machineAccess('events.read'),
  indexes: [{ fields: ['status', 'availableAt'] }, { fields: ['subscriber', 'aggregate', 'status'] }],
  fields: [
    { name: 'deliveryKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'event', type: 'text', required: true, label: label('Event', 'Tukio') },
    { name: 'version', type: 'number', required: true, label: label('Version', 'Toleo') },
    { name: 'subscriber', type: 'text', required: true, label: label('Goes to', 'Linaenda kwa') },
    { name: 'aggregate', type: 'text', required: true, label: label('About', 'Kuhusu') },
    { name: 'payload', type: 'json', required: true, label: label('What it says', 'Maudhui'), admin: asJson },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      label: label('Status', 'Hali'),
      options: [
        option('pending', 'Pending', 'Inasubiri'),
        option('running', 'Running', 'Inaendelea'),
        option('done', 'Done', 'Imekamilika'),
        option('dead', 'Gave up', 'Imeshindikana'),
      ],
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('Attempts', 'Majaribio'),
    },
    {
      name: 'availableAt',
      type: 'date',
      required: true,
      label: label('Due', 'Muda wake'),
      admin: asMoment,
    },
    {
      name: 'retry',
      type: 'ui',
      admin: asRetry({
        route: 'deliveries',
        from: ['dead'],
        hint: label('Gives it a whole new series of tries.', 'Huanza majaribio upya.'),
      }),
    },
    { name: 'leaseOwner', type: 'text', admin: { hidden: true } },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
    { name: 'error', type: 'text', label: label('Error', 'Hitilafu') },
    { name: 'doneAt', type: 'date', label: label('Done', 'Imekamilika'), admin: asMoment },
  ],
}
