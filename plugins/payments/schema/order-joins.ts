import type { JoinField } from 'payload'
import { label } from '../../platform/schema/labels.ts'

/** What belongs to an order, in the order in which a shopkeeper asks for it. */
export const orderJoins: JoinField[] = [
  {
    name: 'lines',
    type: 'join',
    collection: 'order-lines',
    on: 'order',
    label: label('What was bought', 'Kilichonunuliwa'),
    admin: { defaultColumns: ['title', 'offerName', 'quantity', 'unitAmountMinor'], allowCreate: false },
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
]
