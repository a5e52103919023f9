import type { CollectionConfig } from 'payload'
import { machineAccess } from '../collection-access.ts'
import { adminGroup } from '../admin-groups.ts'
import { asPill } from './presented.ts'

/** Deliveries that are due, done or dead (law 6). Written by machines; read by staff. */
export const outboxEvents: CollectionConfig = {
  slug: 'outbox-events',
  labels: {
    singular: { en: 'Delivery', sw: 'Tukio la ndani' },
    plural: { en: 'Deliveries', sw: 'Matukio ya ndani' },
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
    { name: 'event', type: 'text', required: true },
    { name: 'version', type: 'number', required: true },
    { name: 'subscriber', type: 'text', required: true },
    { name: 'aggregate', type: 'text', required: true },
    { name: 'payload', type: 'json', required: true },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      options: [
        { value: 'pending', label: { en: 'Pending', sw: 'Inasubiri' } },
        { value: 'running', label: { en: 'Running', sw: 'Inaendelea' } },
        { value: 'done', label: { en: 'Done', sw: 'Imekamilika' } },
        { value: 'dead', label: { en: 'Gave up', sw: 'Imeshindikana' } },
      ],
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'availableAt', type: 'date', required: true },
    { name: 'leaseOwner', type: 'text', admin: { hidden: true } },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
    { name: 'error', type: 'text' },
    { name: 'doneAt', type: 'date' },
  ],
}
