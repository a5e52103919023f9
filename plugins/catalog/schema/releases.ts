import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { editorAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asMoment, asPill, asRelation } from '../../platform/schema/presented.ts'

/** One version of a product's files. Buyers get the newest that is published. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: label('Release', 'Toleo'), plural: label('Releases', 'Matoleo') },
  admin: {
    group: adminGroup.catalog,
    useAsTitle: 'version',
    defaultColumns: ['version', 'product', 'files', 'channel', 'status', 'publishedAt'],
    listSearchableFields: ['version'],
  },
  access: editorAccess('catalog.read', 'catalog.edit'),
  indexes: [{ fields: ['product', 'version'], unique: true }],
  fields: [
    {
      name: 'product',
      type: 'relationship',
      relationTo: 'products',
      required: true,
      index: true,
      label: label('Product', 'Bidhaa'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'version',
          type: 'text',
          required: true,
          label: label('Version', 'Toleo'),
          admin: {
            description: label(
              'Such as 1.4.0. “1.4” is read as 1.4.0.',
              'Kama 1.4.0. “1.4” husomwa kama 1.4.0.',
            ),
          },
          // https://semver.org, §2 and §9: core with an optional pre-release.
          validate: (value: unknown) =>
            (typeof value === 'string' &&
              /^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}(?:-[0-9A-Za-z.-]{1,40})?$/.test(value)) ||
            'Enter a version such as 1.4.0.',
        },
        {
          name: 'channel',
          type: 'select',
          required: true,
          defaultValue: 'stable',
          label: label('Channel', 'Njia'),
          options: [option('stable', 'Stable', 'Imara'), option('beta', 'Beta', 'Majaribio')],
        },
        {
          name: 'status',
          type: 'select',
          admin: asPill,
          required: true,
          defaultValue: 'draft',
          index: true,
          label: label('Status', 'Hali'),
          options: [option('draft', 'Draft', 'Rasimu'), option('published', 'Published', 'Limechapishwa')],
        },
      ],
    },
    { name: 'changelog', type: 'textarea', localized: true, label: label('What is new', 'Mapya') },
    {
      name: 'files',
      type: 'upload',
      relationTo: 'product-files',
      hasMany: true,
      required: true,
      label: label('Files', 'Faili'),
      admin: asRelation,
    },
    {
      name: 'notifyBuyers',
      type: 'checkbox',
      defaultValue: false,
      label: label('Tell its owners by mail', 'Wajulishe wamiliki kwa barua pepe'),
      admin: {
        position: 'sidebar',
        description: label(
          'When it is published, once: whoever has a license that gives this release, and has not switched such mails off.',
          'Linapochapishwa, mara moja: kila mwenye leseni inayotoa toleo hili, ambaye hajazima barua hizi.',
        ),
      },
    },
    {
      name: 'notifiedAt',
      type: 'date',
      label: label('Owners told', 'Wamiliki wamejulishwa'),
      admin: {
        ...asMoment,
        readOnly: true,
        position: 'sidebar',
        condition: ({ notifiedAt }: { notifiedAt?: unknown }) => Boolean(notifiedAt),
      },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: label('Published', 'Limechapishwa'),
      admin: { ...asMoment, readOnly: true, position: 'sidebar' },
    },
  ],
}
