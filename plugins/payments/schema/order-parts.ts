import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asAmount, asPill } from '../../platform/schema/presented.ts'

/** Lines of an order: snapshots of what was promised, whatever happens to the offer later. */
export const orderLines: CollectionConfig = {
  slug: 'order-lines',
  labels: { singular: label('Order line', 'Mstari wa oda'), plural: label('Order lines', 'Mistari ya oda') },
  admin: { hidden: true, useAsTitle: 'title' },
  access: machineAccess('orders.read'),
  indexes: [{ fields: ['order', 'ordinal'], unique: true }],
  fields: [
    { name: 'order', type: 'relationship', relationTo: 'orders', required: true, index: true },
    { name: 'ordinal', type: 'number', required: true },
    { name: 'product', type: 'relationship', relationTo: 'products', required: true, index: true },
    { name: 'offer', type: 'relationship', relationTo: 'offers', required: true, index: true },
    { name: 'release', type: 'relationship', relationTo: 'releases' },
    { name: 'title', type: 'text', required: true, label: label('Product', 'Bidhaa') },
    { name: 'offerName', type: 'text', required: true, label: label('Offer', 'Ofa') },
    { name: 'licenseType', type: 'select', required: true, options: ['personal', 'commercial', 'team'] },
    { name: 'seats', type: 'number', required: true },
    { name: 'validityDays', type: 'number' },
    { name: 'downloadCap', type: 'number' },
    {
      name: 'unitAmountMinor',
      type: 'number',
      admin: asAmount,
      required: true,
      label: label('Unit', 'Kimoja'),
    },
    { name: 'quantity', type: 'number', required: true, label: label('Quantity', 'Idadi') },
  ],
}

/** Money that a provider has confirmed. */
export const transactions: CollectionConfig = {
  slug: 'transactions',
  labels: { singular: label('Payment', 'Malipo'), plural: label('Payments', 'Malipo') },
  admin: {
    group: adminGroup.sales,
    useAsTitle: 'providerRef',
    defaultColumns: ['order', 'provider', 'providerRef', 'amountMinor', 'currency', 'status', 'createdAt'],
    listSearchableFields: ['providerRef'],
  },
  defaultSort: '-id',
  access: machineAccess('orders.read'),
  indexes: [{ fields: ['provider', 'providerRef'], unique: true }],
  fields: [
    {
      name: 'order',
      type: 'relationship',
      relationTo: 'orders',
      required: true,
      unique: true,
      label: label('Order', 'Oda'),
    },
    { name: 'provider', type: 'text', required: true, label: label('Provider', 'Mtoa huduma') },
    { name: 'providerRef', type: 'text', required: true, label: label('Reference', 'Kumbukumbu') },
    {
      name: 'amountMinor',
      type: 'number',
      admin: asAmount,
      required: true,
      label: label('Amount', 'Kiasi'),
    },
    { name: 'currency', type: 'text', required: true, label: label('Currency', 'Sarafu') },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      label: label('Status', 'Hali'),
      options: [
        option('succeeded', 'Succeeded', 'Imefaulu'),
        option('partially-refunded', 'Partly refunded', 'Imerudishwa sehemu'),
        option('refunded', 'Refunded', 'Imerudishwa'),
        option('disputed', 'Disputed', 'Inabishaniwa'),
        option('charged-back', 'Charged back', 'Imechukuliwa na benki'),
      ],
    },
    { name: 'paidAt', type: 'date', required: true, label: label('Paid', 'Imelipwa') },
  ],
}
