import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { editorAccess } from '../../platform/collection-access.ts'
import { label } from '../../platform/schema/labels.ts'
import { slugField } from './slug-field.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'

/** What the shop shows and sells. Counts are kept elsewhere: saving this form writes the whole row back. */
export const products: CollectionConfig = {
  slug: 'products',
  labels: { singular: label('Product', 'Bidhaa'), plural: label('Products', 'Bidhaa') },
  admin: {
    group: adminGroup.catalog,
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
  },
  access: editorAccess('catalog.read', 'catalog.edit'),
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  trash: true,
  fields: [
    {
      name: 'saleNotice',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: adminPart('catalog', 'sale-notice', 'SaleNotice') },
      },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Page', 'Ukurasa'),
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              localized: true,
              maxLength: 120,
              label: label('Title', 'Jina'),
            },
            {
              name: 'summary',
              type: 'textarea',
              required: true,
              localized: true,
              maxLength: 280,
              label: label('Summary', 'Muhtasari'),
              admin: {
                description: label(
                  'One or two sentences, shown on cards and in search results.',
                  'Sentensi moja au mbili, huonekana kwenye kadi na utafutaji.',
                ),
              },
            },
            {
              name: 'description',
              type: 'richText',
              localized: true,
              label: label('Description', 'Maelezo'),
            },
            {
              name: 'documentation',
              type: 'richText',
              localized: true,
              label: label('Documentation', 'Mwongozo'),
              admin: {
                description: label(
                  'How to install and use it. Buyers see it in their library too.',
                  'Namna ya kusakinisha na kutumia. Wanunuzi huiona pia kwenye maktaba yao.',
                ),
              },
            },
          ],
        },
        {
          label: label('Pictures', 'Picha'),
          fields: [
            { name: 'thumbnail', type: 'upload', relationTo: 'media', label: label('Cover', 'Jalada') },
            {
              name: 'gallery',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: label('Gallery', 'Picha zaidi'),
            },
            {
              name: 'previewFiles',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: label('Preview files', 'Faili za kuonja'),
            },
          ],
        },
        {
          label: label('Offers & releases', 'Ofa na matoleo'),
          fields: [
            {
              name: 'offers',
              type: 'join',
              collection: 'offers',
              on: 'product',
              label: label('Offers', 'Ofa'),
              admin: { defaultColumns: ['name', 'licenseType', 'prices', 'status'] },
            },
            {
              name: 'releases',
              type: 'join',
              collection: 'releases',
              on: 'product',
              label: label('Releases', 'Matoleo'),
              admin: { defaultColumns: ['version', 'files', 'channel', 'status', 'publishedAt'] },
            },
          ],
        },
        {
          name: 'meta',
          label: label('Search engines', 'Injini za utafutaji'),
          fields: [
            { name: 'title', type: 'text', localized: true, maxLength: 70, label: label('Title', 'Kichwa') },
            {
              name: 'description',
              type: 'textarea',
              localized: true,
              maxLength: 170,
              label: label('Description', 'Maelezo'),
            },
            { name: 'image', type: 'upload', relationTo: 'media', label: label('Picture', 'Picha') },
          ],
        },
      ],
    },
    slugField,
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'product-categories',
      index: true,
      label: label('Category', 'Aina'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'tags',
      type: 'relationship',
      relationTo: 'product-tags',
      hasMany: true,
      label: label('Tags', 'Vitambulisho'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'featured',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('Featured on the home page', 'Onyesha ukurasa wa mwanzo'),
      admin: { position: 'sidebar' },
    },
  ],
}
