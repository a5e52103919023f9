import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asMoment, asPill } from '../../platform/schema/presented.ts'

/** Log of mails. Texts are not kept: they carry links that open things. */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: label('Mail', 'Barua pepe'), plural: label('Mails', 'Barua pepe') },
  admin: {
    group: adminGroup.system,
    useAsTitle: 'template',
    defaultColumns: ['template', 'recipient', 'order', 'status', 'attempts', 'sentAt'],
    listSearchableFields: ['recipient', 'template'],
  },
  defaultSort: '-id',
  access: machineAccess('mails.read'),
  fields: [
    // template + what it is about: one mail each, however often its event is delivered.
    { name: 'mailKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'template', type: 'text', required: true, label: label('Mail', 'Barua') },
    { name: 'recipient', type: 'text', required: true, index: true, label: label('To', 'Kwa') },
    { name: 'customer', type: 'relationship', relationTo: 'customers', label: label('Customer', 'Mteja') },
    { name: 'order', type: 'relationship', relationTo: 'orders', index: true, label: label('Order', 'Oda') },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      label: label('Status', 'Hali'),
      options: [
        option('planned', 'Planned', 'Imepangwa'),
        option('sent', 'Sent', 'Imetumwa'),
        option('failed', 'Failed', 'Imeshindikana'),
      ],
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('Attempts', 'Majaribio'),
    },
    { name: 'error', type: 'text', label: label('Error', 'Hitilafu') },
    { name: 'messageId', type: 'text', required: true, admin: { hidden: true } },
    { name: 'sentAt', type: 'date', label: label('Sent', 'Imetumwa'), admin: asMoment },
  ],
}
