import type { Config, Plugin } from 'payload'
import { joinRoom } from '../platform/join-room.ts'
import { orderLines, transactions } from './schema/order-parts.ts'
import { orders } from './schema/orders.ts'
import { providerEvents } from './schema/provider-events.ts'
import { sandboxPayments } from './schema/sandbox-payments.ts'

/** Checkout, orders, the provider inbox and settlement. */
export const payments =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'payments',
      collections: [orders, orderLines, transactions, providerEvents, sandboxPayments],
    })
