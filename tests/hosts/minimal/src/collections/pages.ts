import type { CollectionConfig } from 'payload'

export const pages: CollectionConfig = {
  slug: 'pages',
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'body', type: 'richText' },
    { name: 'cover', type: 'upload', relationTo: 'pictures' },
  ],
}
