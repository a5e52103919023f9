import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asAmount, asMoment, asPill, historyField } from '../../platform/schema/presented.ts'
import { orderJoins } from './order-joins.ts'
import { adminPart } from '../../platform/schema/admin-part.ts'

const orderStatusOptions = [
  option('pending', 'Waiting for payment', 'Inasubiri malipo'),
  option('paid', 'Paid', 'Imelipwa'),
  option('failed', 'Payment failed', 'Malipo yameshindikana'),
  option('expired', 'Expired', 'Muda umeisha'),
  option('canceled', 'Canceled', 'Imeghairiwa'),
  option('partially-refunded', 'Partly refunded', 'Imerudishwa sehemu'),
  option('refunded', 'Refunded', 'Imerudishwa'),
  option('disputed', 'Disputed', 'Inabishaniwa'),
  option('charged-back', 'Charged back', 'Imechukuliwa na benki'),
]

const aside = { position: 'sidebar' } as const

/** What was bought, by whom, and how far the payment is. Only machines write it. */
export const orders: CollectionConfig = {
  slug: 'orders',
  labels: { singular: label('Order', 'Oda'), plural: label('Orders', 'Oda') },
  admin: {
    group: adminGroup.sales,
    useAsTitle: 'number',
    defaultColumns: ['number', 'bought', 'customer', 'totalMinor', 'status', 'paidAt', 'createdAt'],
    listSearchableFields: ['number', 'email', 'phone', 'providerRef'],
  },
  defaultSort: '-id',
  access: machineAccess('orders.read'),
  indexes: [{ fields: ['provider', 'providerRef'], unique: true }, { fields: ['status', 'expiresAt'] }],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'status',
          type: 'select',
          admin: asPill,
          required: true,
          index: true,
          label: label('Status', 'Hali'),
          options: orderStatusOptions,
        },
        {
          name: 'totalMinor',
          type: 'number',
          admin: asAmount,
          required: true,
          label: label('Total', 'Jumla'),
        },
        {
          name: 'refundedMinor',
          type: 'number',
          admin: asAmount,
          required: true,
          defaultValue: 0,
          label: label('Refunded', 'Imerudishwa'),
        },
      ],
    },
    {
      name: 'bought',
      type: 'ui',
      label: label('Product', 'Bidhaa'),
      admin: { components: { Cell: adminPart('payments', 'order-products', 'OrderProducts') } },
    },
    ...orderJoins,
    {
      name: 'number',
      type: 'text',
      required: true,
      unique: true,
      label: label('Number', 'Namba'),
      admin: aside,
    },
    {
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      required: true,
      index: true,
      label: label('Customer', 'Mteja'),
      admin: aside,
    },
    { name: 'email', type: 'text', index: true, label: label('E-mail', 'Barua pepe'), admin: aside },
    { name: 'phone', type: 'text', index: true, label: label('Phone', 'Simu'), admin: aside },
    { name: 'locale', type: 'text', required: true, label: label('Language', 'Lugha'), admin: aside },
    {
      name: 'paidAt',
      type: 'date',
      index: true,
      label: label('Paid', 'Imelipwa'),
      admin: { ...asMoment, ...aside },
    },
    { name: 'expiresAt', type: 'date', label: label('Expires', 'Huisha'), admin: { ...asMoment, ...aside } },
    { name: 'provider', type: 'text', required: true, label: label('Provider', 'Mtoa huduma'), admin: aside },
    {
      name: 'providerRef',
      type: 'text',
      label: label('Provider’s reference', 'Kumbukumbu ya mtoa huduma'),
      admin: aside,
    },
    { name: 'currency', type: 'text', required: true, label: label('Currency', 'Sarafu'), admin: aside },
    { name: 'payUrl', type: 'text', admin: { hidden: true } },
    // session or contact + key of the page: two clicks, two tabs or a retry are one order.
    {
      name: 'checkoutKey',
      type: 'text',
      required: true,
      unique: true,
      admin: { hidden: true },
      access: { read: () => false },
    },
    // Counts the moves after payment: an answer of the provider from before the last one is not applied.
    { name: 'revision', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    {
      name: 'refund',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: adminPart('payments', 'refund-order', 'RefundOrder') },
      },
    },
    historyField('orders'),
  ],
}
