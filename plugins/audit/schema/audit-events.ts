import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asJson, asMoment, asPill } from '../../platform/schema/presented.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'

/** The append-only trail. The database itself refuses UPDATE and DELETE. */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: label('Audit entry', 'Rekodi'), plural: label('Audit trail', 'Rekodi za ukaguzi') },
  admin: {
    group: adminGroup.system,
    useAsTitle: 'action',
    defaultColumns: ['action', 'resourceType', 'actorKind', 'outcome', 'at'],
    listSearchableFields: ['action', 'resourceId', 'actorId'],
    pagination: { defaultLimit: 50 },
  },
  defaultSort: '-id',
  timestamps: false,
  access: machineAccess('audit.read'),
  indexes: [{ fields: ['resourceType', 'resourceId'] }],
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: label('When', 'Lini'),
      admin: asMoment,
    },
    { name: 'action', type: 'text', required: true, index: true, label: label('Action', 'Kitendo') },
    {
      name: 'outcome',
      type: 'select',
      admin: asPill,
      required: true,
      label: label('Outcome', 'Matokeo'),
      options: [option('done', 'Done', 'Imefanyika'), option('refused', 'Refused', 'Imekataliwa')],
    },
    {
      name: 'actorKind',
      type: 'select',
      admin: { components: { Cell: adminPart('audit', 'actor-cell', 'ActorCell') } },
      required: true,
      label: label('Who', 'Nani'),
      options: [
        option('staff', 'Staff', 'Wafanyakazi'),
        option('buyer', 'Buyer', 'Mnunuzi'),
        option('stranger', 'Stranger', 'Mgeni'),
        option('system', 'System', 'Mfumo'),
      ],
    },
    { name: 'actorId', type: 'text', index: true, label: label('Actor id', 'Namba ya mhusika') },
    {
      name: 'resourceType',
      type: 'text',
      label: label('On what', 'Kuhusu'),
      admin: { components: { Cell: adminPart('audit', 'resource-cell', 'ResourceCell') } },
    },
    { name: 'resourceId', type: 'text', label: label('Its id', 'Namba yake') },
    { name: 'ipHash', type: 'text', label: label('Address (pseudonym)', 'Anwani (fumbo)') },
    { name: 'browser', type: 'text', label: label('Browser', 'Kivinjari') },
    { name: 'os', type: 'text', label: label('System', 'Mfumo') },
    { name: 'details', type: 'json', label: label('Details', 'Maelezo'), admin: asJson },
    // Made with the shop's key when the entry was written: nobody writes one past the shop, or changes one.
    { name: 'proof', type: 'text', unique: true, admin: { hidden: true } },
  ],
}
