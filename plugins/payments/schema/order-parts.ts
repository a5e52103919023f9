import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asAmount, asMoment, asPill } from '../../platform/schema/presented.ts'

/** Lines of an order: snapshots of what was promised, whatever happens to the offer later. */
export const orderLines: CollectionConfig = {
  slug: 'order-lines',
  labels: { singular: label('Order line', 'Mstari wa oda'), plural: label('Order lines', 'Mistari ya oda') },
  admin: { hidden: true, useAsTitle: 'title' },
  access: machineAccess('orders.read'),
  indexes: [{ fields: ['order', 'ordinal'], unique: true }],
  fields: [
    {
      name: 'order',
      type: 'relationship',
      relationTo: 'orders',
      required: true,
      index: true,
      label: label('Order', 'Oda'),
    },
    { name: 'ordinal', type: 'number', required: true, admin: { hidden: true } },
    {
      name: 'product',
      type: 'relationship',
      relationTo: 'products',
      required: true,
      index: true,
      label: label('Product now', 'Bidhaa ilivyo sasa'),
    },
    {
      name: 'offer',
      type: 'relationship',
      relationTo: 'offers',
      required: true,
      index: true,
      label: label('Offer now', 'Ofa ilivyo sasa'),
    },
    { name: 'release', type: 'relationship', relationTo: 'releases', label: label('Release', 'Toleo') },
    { name: 'title', type: 'text', required: true, label: label('Product', 'Bidhaa') },
    { name: 'offerName', type: 'text', required: true, label: label('Offer', 'Ofa') },
    {
      name: 'licenseType',
      type: 'select',
      required: true,
      label: label('License', 'Leseni'),
      options: [
        option('personal', 'Personal', 'Binafsi'),
        option('commercial', 'Commercial', 'Biashara'),
        option('team', 'Team', 'Timu'),
      ],
    },
    { name: 'seats', type: 'number', required: true, label: label('Seats', 'Nafasi') },
    { name: 'validityDays', type: 'number', label: label('License lasts (days)', 'Leseni hudumu (siku)') },
    { name: 'updateDays', type: 'number', label: label('Updates for (days)', 'Masasisho kwa (siku)') },
    { name: 'downloadCap', type: 'number', label: label('Downloads at most', 'Upakuaji usizidi') },
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
    { name: 'paidAt', type: 'date', required: true, label: label('Paid', 'Imelipwa'), admin: asMoment },
  ],
}
