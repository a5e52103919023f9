import type { CollectionAfterReadHook, CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { historyField } from '../../platform/schema/presented.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'

/** Who a customer is to a shopkeeper: many have no e-mail address, and then it is the phone. */
const nameByContact: CollectionAfterReadHook = ({ doc }) => {
  const customer = doc as { email?: string | null; phone?: string | null }
  return { ...customer, contact: customer.email ?? customer.phone ?? null }
}

/** Buyers. Ordinary documents, not a second auth collection: their sessions are our own. */
export const customers: CollectionConfig = {
  slug: 'customers',
  labels: { singular: label('Customer', 'Mteja'), plural: label('Customers', 'Wateja') },
  admin: {
    group: adminGroup.people,
    useAsTitle: 'contact',
    defaultColumns: ['contact', 'phone', 'locale', 'createdAt'],
    listSearchableFields: ['email', 'phone'],
  },
  access: machineAccess('customers.read'),
  // A label of a relationship asks for the title alone, which is made of these.
  forceSelect: { email: true, phone: true },
  hooks: { afterRead: [nameByContact] },
  fields: [
    {
      name: 'contact',
      type: 'text',
      // Not in the database. Sorted and filtered by the e-mail address; read as what the hook makes of it.
      virtual: 'email',
      label: label('Customer', 'Mteja'),
      admin: { hidden: true },
    },
    { name: 'email', type: 'text', unique: true, label: label('E-mail', 'Barua pepe') },
    { name: 'phone', type: 'text', unique: true, label: label('Phone', 'Simu') },
    {
      name: 'forgive',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: adminPart('customers', 'forgive-button', 'ForgiveButton') },
      },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      label: label('Language', 'Lugha'),
      options: [option('en', 'English', 'Kiingereza'), option('sw', 'Swahili', 'Kiswahili')],
    },
    {
      name: 'why',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: {
          Field: { path: adminPart('library', 'why-not', 'WhyNot'), clientProps: { of: 'customer' } },
        },
      },
    },
    {
      name: 'orders',
      type: 'join',
      collection: 'orders',
      on: 'customer',
      label: label('Orders', 'Oda'),
      admin: {
        defaultColumns: ['number', 'bought', 'totalMinor', 'status', 'createdAt'],
        allowCreate: false,
      },
    },
    {
      name: 'licenses',
      type: 'join',
      collection: 'licenses',
      on: 'customer',
      label: label('Licenses', 'Leseni'),
      admin: { defaultColumns: ['keyHint', 'product', 'status', 'createdAt'], allowCreate: false },
    },
    historyField('customers'),
  ],
}
