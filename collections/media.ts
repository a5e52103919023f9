import type { CollectionConfig } from 'payload'
import { adminGroup } from '../plugins/platform/admin-groups.ts'
import { staffMay } from '../plugins/platform/collection-access.ts'
import { label } from '../plugins/platform/schema/labels.ts'
import { asBytes } from '../plugins/platform/schema/presented.ts'

/**
 * Pictures that everybody may see.
 * @param directory absolute path of the folder; apart from the private files.
 */
export const media = (directory: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: label('Picture', 'Picha'), plural: label('Pictures', 'Picha') },
  admin: {
    group: adminGroup.catalog,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'mimeType', 'filesize'],
  },
  access: {
    read: () => true,
    create: staffMay('catalog.edit'),
    update: staffMay('catalog.edit'),
    delete: staffMay('catalog.edit'),
  },
  upload: {
    staticDir: directory,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif'],
    imageSizes: [
      { name: 'card', width: 800, height: 600, formatOptions: { format: 'webp', options: { quality: 80 } } },
      {
        name: 'share',
        width: 1200,
        height: 630,
        formatOptions: { format: 'jpeg', options: { quality: 82 } },
      },
    ],
    adminThumbnail: 'card',
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: label('Description for those who cannot see it', 'Maelezo kwa wasioona'),
    },
    { name: 'filesize', type: 'number', label: label('Size', 'Ukubwa'), admin: asBytes },
    { name: 'mimeType', type: 'text', label: label('Type', 'Aina') },
  ],
})
