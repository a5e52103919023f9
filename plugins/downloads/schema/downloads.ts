import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asBytes, asMoment, asPill } from '../../platform/schema/presented.ts'

/** Every attempt to download, with what became of it. A granted one carries the hash of its one-time link. */
export const downloads: CollectionConfig = {
  slug: 'downloads',
  labels: { singular: label('Download', 'Upakuaji'), plural: label('Downloads', 'Upakuaji') },
  admin: {
    group: adminGroup.access,
    useAsTitle: 'id',
    defaultColumns: [
      'product',
      'customer',
      'status',
      'code',
      'bytesDelivered',
      'size',
      'browser',
      'createdAt',
    ],
    listSearchableFields: ['code'],
  },
  defaultSort: '-id',
  access: machineAccess('downloads.read'),
  fields: [
    {
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      index: true,
      label: label('Customer', 'Mteja'),
    },
    {
      name: 'license',
      type: 'relationship',
      relationTo: 'licenses',
      index: true,
      label: label('License', 'Leseni'),
    },
    {
      name: 'product',
      type: 'relationship',
      relationTo: 'products',
      index: true,
      label: label('Product', 'Bidhaa'),
    },
    { name: 'release', type: 'relationship', relationTo: 'releases', label: label('Release', 'Toleo') },
    { name: 'file', type: 'relationship', relationTo: 'product-files', label: label('File', 'Faili') },
    { name: 'session', type: 'relationship', relationTo: 'customer-sessions', admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      index: true,
      label: label('Status', 'Hali'),
      options: [
        option('granted', 'Link made', 'Kiungo kimetolewa'),
        option('opened', 'Downloading', 'Inapakuliwa'),
        option('completed', 'Delivered', 'Imefika'),
        option('handed-over', 'Handed over', 'Imekabidhiwa'),
        option('canceled', 'Cut off', 'Imekatizwa'),
        option('refused', 'Refused', 'Imekataliwa'),
        option('expired', 'Not used', 'Haikutumika'),
      ],
    },
    { name: 'code', type: 'text', label: label('Reason', 'Sababu') },
    {
      name: 'size',
      type: 'number',
      admin: asBytes,
      required: true,
      defaultValue: 0,
      label: label('Size', 'Ukubwa'),
    },
    {
      name: 'bytesDelivered',
      type: 'number',
      admin: asBytes,
      required: true,
      defaultValue: 0,
      label: label('Delivered', 'Zilizofika'),
    },
    { name: 'bytesStarted', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    { name: 'requests', type: 'number', required: true, defaultValue: 0, label: label('Requests', 'Maombi') },
    { name: 'tokenHash', type: 'text', unique: true, admin: { hidden: true }, access: { read: () => false } },
    { name: 'linkExpiresAt', type: 'date', admin: { hidden: true } },
    { name: 'openedAt', type: 'date', label: label('Opened', 'Imefunguliwa'), admin: asMoment },
    {
      name: 'resumeUntil',
      type: 'date',
      label: label('Can resume until', 'Inaweza kuendelea hadi'),
      admin: asMoment,
    },
    { name: 'completedAt', type: 'date', label: label('Complete', 'Imekamilika'), admin: asMoment },
    { name: 'ipHash', type: 'text', label: label('Address (pseudonym)', 'Anwani (fumbo)') },
    { name: 'deviceHash', type: 'text', label: label('Device (pseudonym)', 'Kifaa (fumbo)') },
    { name: 'browser', type: 'text', label: label('Browser', 'Kivinjari') },
    { name: 'os', type: 'text', label: label('System', 'Mfumo') },
    { name: 'deviceClass', type: 'text', label: label('Device', 'Kifaa') },
  ],
}

/** Which bytes of an open download have gone out: `end` is exclusive. */
export const downloadSegments: CollectionConfig = {
  slug: 'download-segments',
  admin: { hidden: true },
  access: machineAccess('downloads.read'),
  fields: [
    { name: 'download', type: 'relationship', relationTo: 'downloads', required: true, index: true },
    { name: 'start', type: 'number', required: true },
    { name: 'end', type: 'number', required: true },
  ],
}
