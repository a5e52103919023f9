import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asMoment, asPill, asRelation } from '../../platform/schema/presented.ts'

/** A device on which a program runs with a license: one row for each, also after it was deactivated. */
export const licenseActivations: CollectionConfig = {
  slug: 'license-activations',
  labels: { singular: label('Activation', 'Uanzishaji'), plural: label('Activations', 'Uanzishaji') },
  admin: {
    group: adminGroup.access,
    useAsTitle: 'deviceName',
    defaultColumns: ['deviceName', 'license', 'status', 'activatedAt', 'lastSeenAt'],
    listSearchableFields: ['deviceName'],
  },
  defaultSort: '-id',
  access: machineAccess('licenses.read'),
  // The same device is the same row, however often it activates.
  indexes: [{ fields: ['license', 'fingerprintHash'], unique: true }],
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
      name: 'fingerprintHash',
      type: 'text',
      required: true,
      admin: { hidden: true },
      access: { read: () => false },
    },
    { name: 'deviceName', type: 'text', label: label('Device', 'Kifaa') },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      label: label('Status', 'Hali'),
      options: [option('active', 'Active', 'Hai'), option('deactivated', 'Deactivated', 'Imezimwa')],
    },
    {
      name: 'activatedAt',
      type: 'date',
      required: true,
      label: label('Activated', 'Ilianzishwa'),
      admin: asMoment,
    },
    {
      name: 'lastSeenAt',
      type: 'date',
      required: true,
      label: label('Last seen', 'Mara ya mwisho'),
      admin: asMoment,
    },
    { name: 'deactivatedAt', type: 'date', label: label('Deactivated', 'Ilizimwa'), admin: asMoment },
  ],
}
