import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asAmount, asMoment, asPill } from '../../platform/schema/presented.ts'

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
    { name: 'number', type: 'text', required: true, unique: true, label: label('Number', 'Namba') },
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
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      required: true,
      index: true,
      label: label('Customer', 'Mteja'),
    },
    { name: 'email', type: 'text', index: true, label: label('E-mail', 'Barua pepe') },
    { name: 'phone', type: 'text', index: true, label: label('Phone', 'Simu') },
    { name: 'locale', type: 'text', required: true, label: label('Language', 'Lugha') },
    { name: 'currency', type: 'text', required: true, label: label('Currency', 'Sarafu') },
    {
      name: 'totalMinor',
      type: 'number',
      admin: asAmount,
      required: true,
      label: label('Total', 'Jumla'),
    },
    { name: 'provider', type: 'text', required: true, label: label('Provider', 'Mtoa huduma') },
    { name: 'providerRef', type: 'text', label: label('Provider’s reference', 'Kumbukumbu ya mtoa huduma') },
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
    { name: 'paidAt', type: 'date', index: true, label: label('Paid', 'Imelipwa'), admin: asMoment },
    { name: 'expiresAt', type: 'date', label: label('Expires', 'Huisha'), admin: asMoment },
    {
      name: 'refundedMinor',
      type: 'number',
      admin: asAmount,
      required: true,
      defaultValue: 0,
      label: label('Refunded', 'Imerudishwa'),
    },
    // Counts the moves after payment: an answer of the provider from before the last one is not applied.
    { name: 'revision', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    {
      name: 'refund',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/plugins/payments/admin/refund-order.tsx#RefundOrder' },
      },
    },
    {
      name: 'bought',
      type: 'ui',
      label: label('Product', 'Bidhaa'),
      admin: { components: { Cell: '/plugins/payments/admin/order-products.tsx#OrderProducts' } },
    },
    {
      name: 'lines',
      type: 'join',
      collection: 'order-lines',
      on: 'order',
      label: label('What was bought', 'Kilichonunuliwa'),
      admin: { defaultColumns: ['title', 'offerName', 'quantity', 'unitAmountMinor'], allowCreate: false },
    },
    {
      name: 'payments',
      type: 'join',
      collection: 'transactions',
      on: 'order',
      label: label('Payments', 'Malipo'),
      admin: {
        defaultColumns: ['providerRef', 'provider', 'amountMinor', 'status', 'paidAt'],
        allowCreate: false,
      },
    },
    {
      name: 'licenses',
      type: 'join',
      collection: 'licenses',
      on: 'order',
      label: label('Licenses', 'Leseni'),
      admin: { defaultColumns: ['keyHint', 'product', 'type', 'status'], allowCreate: false },
    },
    {
      name: 'refunds',
      type: 'join',
      collection: 'refunds',
      on: 'order',
      label: label('Refunds', 'Marejesho'),
      admin: {
        defaultColumns: ['amountMinor', 'currency', 'reason', 'status', 'createdAt'],
        allowCreate: false,
      },
    },
    {
      name: 'events',
      type: 'join',
      collection: 'provider-events',
      on: 'order',
      label: label('Provider events', 'Taarifa za mtoa huduma'),
      admin: { defaultColumns: ['type', 'status', 'outcome', 'receivedAt'], allowCreate: false },
    },
  ],
}
