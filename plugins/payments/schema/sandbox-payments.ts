import type { CollectionConfig } from 'payload'
import { machineAccess } from '../../platform/collection-access.ts'

/** The sandbox provider's own books: what a real provider would keep on its side. */
export const sandboxPayments: CollectionConfig = {
  slug: 'sandbox-payments',
  admin: { hidden: true },
  access: machineAccess('events.read'),
  fields: [
    { name: 'reference', type: 'text', required: true, unique: true },
    { name: 'orderNumber', type: 'text', required: true, unique: true },
    { name: 'amountMinor', type: 'number', required: true },
    { name: 'currency', type: 'text', required: true },
    { name: 'description', type: 'text', required: true },
    { name: 'returnUrl', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'status', type: 'select', required: true, options: ['open', 'succeeded', 'failed', 'expired'] },
    { name: 'behavior', type: 'select', options: ['succeed', 'fail', 'stall', 'twice', 'late'] },
    { name: 'refundedMinor', type: 'number', required: true, defaultValue: 0 },
    { name: 'refundKeys', type: 'text' },
    { name: 'dispute', type: 'select', options: ['open', 'won', 'lost'] },
    { name: 'settledAt', type: 'date' },
  ],
}
