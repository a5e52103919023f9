import type { CollectionConfig } from 'payload'

export const team: CollectionConfig = {
  slug: 'team',
  auth: true,
  admin: { useAsTitle: 'email' },
  fields: [{ name: 'nickname', type: 'text' }],
}
