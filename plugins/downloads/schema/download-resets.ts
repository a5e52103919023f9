import type { CollectionConfig } from 'payload'
import { adminPart } from '../../platform/schema/admin-part.ts'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asMoment, asPill, asRelation } from '../../platform/schema/presented.ts'

/**
 * Somebody's wish to download more often than the rules allow. What was downloaded before an approved one is not counted
 * any more, for its holder. `waiting` is unique: one license and holder have one open wish at most.
 */
export const downloadResets: CollectionConfig = {
  slug: 'download-resets',
  labels: {
    singular: label('Reset request', 'Ombi la upakuaji'),
    plural: label('Reset requests', 'Maombi ya upakuaji'),
  },
  admin: {
    group: adminGroup.access,
    useAsTitle: 'id',
    defaultColumns: ['license', 'holder', 'reason', 'status', 'createdAt', 'decidedBy'],
    listSearchableFields: ['reason', 'note'],
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
      label: label('Who asks', 'Anayeomba'),
      admin: asRelation,
    },
    { name: 'reason', type: 'textarea', required: true, label: label('Why', 'Kwa nini') },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      index: true,
      label: label('Status', 'Hali'),
      options: [
        option('pending', 'Waiting', 'Linasubiri'),
        option('approved', 'Approved', 'Limekubaliwa'),
        option('rejected', 'Rejected', 'Limekataliwa'),
      ],
    },
    { name: 'note', type: 'textarea', label: label('Note to who asked', 'Ujumbe kwa aliyeomba') },
    { name: 'decidedAt', type: 'date', label: label('Decided', 'Liliamuliwa'), admin: asMoment },
    { name: 'decidedBy', type: 'text', label: label('Decided by', 'Liliamuliwa na') },
    {
      name: 'decision',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: adminPart('downloads', 'decide-reset', 'DecideReset') },
      },
    },
    { name: 'waiting', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
