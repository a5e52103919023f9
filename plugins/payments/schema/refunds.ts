import type { CollectionConfig } from 'payload'
import { adminGroup } from '../../platform/admin-groups.ts'
import { machineAccess } from '../../platform/collection-access.ts'
import { label, option } from '../../platform/schema/labels.ts'
import { asAmount, asPill } from '../../platform/schema/presented.ts'

/** Refunds that staff asked for, and what the provider said. Refunds made at the provider stand on the order alone. */
export const refunds: CollectionConfig = {
  slug: 'refunds',
  labels: { singular: label('Refund', 'Rejesho'), plural: label('Refunds', 'Marejesho') },
  admin: {
    group: adminGroup.sales,
    useAsTitle: 'key',
    defaultColumns: ['order', 'amountMinor', 'currency', 'reason', 'status', 'createdAt'],
  },
  defaultSort: '-id',
  access: machineAccess('orders.read'),
  fields: [
    {
      name: 'order',
      type: 'relationship',
      relationTo: 'orders',
      required: true,
      index: true,
      label: label('Order', 'Oda'),
    },
    {
      name: 'amountMinor',
      type: 'number',
      admin: asAmount,
      required: true,
      label: label('Amount', 'Kiasi'),
    },
    { name: 'currency', type: 'text', required: true, label: label('Currency', 'Sarafu') },
    {
      name: 'reason',
      type: 'select',
      required: true,
      label: label('Reason', 'Sababu'),
      options: [
        option('requested-by-customer', 'The buyer asked for it', 'Mnunuzi ameomba'),
        option('duplicate', 'Paid twice', 'Imelipwa mara mbili'),
        option('fraudulent', 'Fraud', 'Udanganyifu'),
        option('other', 'Something else', 'Nyingine'),
      ],
    },
    {
      name: 'status',
      type: 'select',
      admin: asPill,
      required: true,
      index: true,
      label: label('Status', 'Hali'),
      options: [
        option('requested', 'On its way', 'Inashughulikiwa'),
        option('done', 'Given back', 'Imerudishwa'),
        option('refused', 'Refused', 'Imekataliwa'),
        option('failed', 'Did not arrive', 'Hazikufika'),
      ],
    },
    { name: 'error', type: 'text', label: label('What the provider said', 'Jibu la mtoa huduma') },
    // Sent to the provider as idempotency key: one refund, however often it is asked.
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'requestedBy', type: 'text', required: true, label: label('Asked for by', 'Aliyeomba') },
  ],
}
