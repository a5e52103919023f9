import type { CollectionConfig } from 'payload'

export const pictures: CollectionConfig = {
  slug: 'pictures',
  access: { read: () => true },
  upload: { mimeTypes: ['image/*'] },
  fields: [{ name: 'caption', type: 'text' }],
}
