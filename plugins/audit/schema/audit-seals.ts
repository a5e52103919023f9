import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label } from '../../platform/schema/labels.ts'
import { asMoment } from '../../platform/schema/presented.ts'

/** Batches of the trail, each chained to the one before: what is taken out of a sealed one is missed. Append-only, too. */
export const auditSeals: CollectionConfig = {
  slug: 'audit-seals',
  labels: { singular: label('Seal', 'Muhuri'), plural: label('Seals of the trail', 'Mihuri ya ukaguzi') },
  admin: {
    group: adminGroup.system,
    hidden: true,
    useAsTitle: 'sequence',
    defaultColumns: ['sequence', 'entries', 'sealedAt'],
  },
  defaultSort: '-sequence',
  timestamps: false,
  access: machineAccess('audit.read'),
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, label: label('Number', 'Namba') },
    { name: 'sealedAt', type: 'date', required: true, label: label('Sealed', 'Ilifungwa'), admin: asMoment },
    { name: 'entries', type: 'number', required: true, label: label('Entries', 'Rekodi') },
    // Of the newest entry in it, or in one before.
    { name: 'lastAt', type: 'date', required: true, index: true, admin: { hidden: true } },
    // `id:hash` of each entry.
    { name: 'leaves', type: 'json', required: true, admin: { hidden: true } },
    { name: 'previous', type: 'text', admin: { hidden: true } },
    { name: 'chain', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
