import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'

/** Buyers. Ordinary documents, not a second auth collection: their sessions are our own. */
export const customers: CollectionConfig = {
  slug: 'customers',
  labels: { singular: label('Customer', 'Mteja'), plural: label('Customers', 'Wateja') },
  admin: {
    group: adminGroup.people,
    useAsTitle: 'email',
    defaultColumns: ['email', 'phone', 'locale', 'createdAt'],
    listSearchableFields: ['email', 'phone'],
  },
  access: machineAccess('customers.read'),
  fields: [
    { name: 'email', type: 'text', unique: true, label: label('E-mail', 'Barua pepe') },
    { name: 'phone', type: 'text', unique: true, label: label('Phone', 'Simu') },
    {
      name: 'locale',
      type: 'select',
      required: true,
      label: label('Language', 'Lugha'),
      options: [option('en', 'English', 'Kiingereza'), option('sw', 'Swahili', 'Kiswahili')],
    },
    {
      name: 'orders',
      type: 'join',
      collection: 'orders',
      on: 'customer',
      label: label('Orders', 'Oda'),
      admin: { defaultColumns: ['number', 'status', 'totalMinor', 'createdAt'] },
    },
    {
      name: 'licenses',
      type: 'join',
      collection: 'licenses',
      on: 'customer',
      label: label('Licenses', 'Leseni'),
      admin: { defaultColumns: ['keyHint', 'product', 'status', 'createdAt'] },
    },
  ],
}
