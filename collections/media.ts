import type { CollectionConfig } from 'payload'
import { adminGroup } from '../plugins/platform/admin-groups.ts'
import { staffMay } from '../plugins/platform/collection-access.ts'
import { label } from '../plugins/platform/schema/labels.ts'
import { asBytes } from '../plugins/platform/schema/presented.ts'

/**
 * Pictures and sound samples that are open to everybody.
 * @param directory absolute path of the folder; apart from the private files.
 */
export const media = (directory: string): CollectionConfig => ({
  slug: 'media',
  labels: {
    singular: label('Picture or sound', 'Picha au sauti'),
    plural: label('Pictures and sounds', 'Picha na sauti'),
  },
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
    mimeTypes: [
      'image/png',
      'image/jpeg',
      'image/webp',
      'image/avif',
      'image/gif',
      'audio/mpeg',
      'audio/mp4',
      'audio/ogg',
      'audio/wav',
    ],
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
      label: label('What it shows or lets hear, in words', 'Inachoonyesha au kusikika, kwa maneno'),
    },
    { name: 'filesize', type: 'number', label: label('Size', 'Ukubwa'), admin: asBytes },
    { name: 'mimeType', type: 'text', label: label('Type', 'Aina') },
  ],
})
