import type { CollectionConfig } from 'payload'
import { adminGroup } from '../plugins/platform/admin-groups.ts'
import { actorOfRequest, staffMay } from '../plugins/platform/collection-access.ts'
import { label } from '../plugins/platform/schema/labels.ts'

/**
 * The people who run the shop. Their role lives apart, under Staff.
 * @param isSecure whether the site runs behind TLS: then a browser sends the session's cookie over nothing else.
 */
export const users = (isSecure: boolean): CollectionConfig => ({
  slug: 'users',
  labels: { singular: label('User', 'Mtumiaji'), plural: label('Users', 'Watumiaji') },
  auth: {
    tokenExpiration: 60 * 60 * 24,
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    useAPIKey: false,
    cookies: { secure: isSecure, sameSite: 'Lax' },
  },
  admin: {
    group: adminGroup.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  access: {
    admin: async ({ req }) => (await actorOfRequest(req)).staff?.can('admin.enter') ?? false,
    create: staffMay('staff.manage'),
    read: async ({ req }) => {
      const { staff } = await actorOfRequest(req)
      if (!staff) return false
      return staff.can('staff.read') ? true : { id: { equals: staff.userId } }
    },
    update: async ({ req }) => {
      const { staff } = await actorOfRequest(req)
      if (!staff) return false
      return staff.can('staff.manage') ? true : { id: { equals: staff.userId } }
    },
    delete: staffMay('staff.manage'),
    unlock: async ({ req }) => (await actorOfRequest(req)).staff?.role === 'owner',
  },
  fields: [{ name: 'name', type: 'text', required: true, maxLength: 80, label: label('Name', 'Jina') }],
})
