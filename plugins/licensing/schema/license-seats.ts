import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asMoment, asPill, asRelation } from '../../platform/schema/presented.ts'
import { releaseMails } from './release-mails.ts'

/**
 * Who was given a place in a team license, one row for each time. `holding` is unique: two rows of one person can never
 * both be active for one license, whoever asks at once.
 */
export const licenseSeats: CollectionConfig = {
  slug: 'license-seats',
  labels: { singular: label('Seat', 'Nafasi'), plural: label('Seats', 'Nafasi') },
  admin: {
    group: adminGroup.access,
    useAsTitle: 'email',
    defaultColumns: ['email', 'license', 'status', 'assignedAt', 'assignedBy', 'revokedAt'],
    listSearchableFields: ['email'],
  },
  defaultSort: '-id',
  access: machineAccess('licenses.read'),
  fields: [
    {
      name: 'license',
      type: 'relationship',
      relationTo: 'licenses',
      required: true,
      index: true,
      label: label('License', 'Leseni'),
      admin: asRelation,
    },
    {
      name: 'holder',
      type: 'relationship',
      relationTo: 'customers',
      required: true,
      index: true,
      label: label('Holder', 'Mwenye nafasi'),
      admin: asRelation,
    },
    { name: 'email', type: 'text', required: true, label: label('E-mail', 'Barua pepe') },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      label: label('Status', 'Hali'),
      options: [option('active', 'Active', 'Hai'), option('revoked', 'Taken back', 'Imerudishwa')],
    },
    { name: 'holding', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'assignedAt',
      type: 'date',
      required: true,
      label: label('Given', 'Ilitolewa'),
      admin: asMoment,
    },
    { name: 'assignedBy', type: 'text', required: true, label: label('Given by', 'Ilitolewa na') },
    { name: 'revokedAt', type: 'date', label: label('Taken back', 'Ilirudishwa'), admin: asMoment },
    { name: 'revokedBy', type: 'text', label: label('Taken back by', 'Ilirudishwa na') },
    releaseMails,
  ],
}
