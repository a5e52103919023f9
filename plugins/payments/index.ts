import type { Config, Plugin } from 'payload'
import { readEnv, type Env } from '../platform/env.ts'
import { parseOptions } from '../kernel/parse-options.ts'
import { joinRoom } from '../platform/join-room.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { runOperation } from '../platform/run-operation.ts'
import { Audit } from '../audit/contract.ts'
import { Catalog } from '../catalog/contract.ts'
import { Customers } from '../customers/contract.ts'
import { Site } from '../site/contract.ts'
import { orderChecks } from './adapters/check-orders.ts'
import { checkStripe } from './adapters/stripe/check-stripe.ts'
import { stripeProvider } from './adapters/stripe/stripe-provider.ts'
import { sandboxProvider } from './adapters/sandbox/sandbox-provider.ts'
import { sandboxRoom } from './adapters/sandbox/sandbox-room.ts'
import {
  orderClosed,
  orderPaid,
  orderPartlyRefunded,
  orderRestored,
  orderReversed,
  Payments,
} from './contract.ts'
import { assertOrderMachine } from './domain/order-status.ts'
import { afterConfirmOrder } from './edge/after-confirm-order.ts'
import { checkProviders } from './edge/check-providers.ts'
import { checkoutOperation } from './edge/checkout.ts'
import { fetchMissedEvents } from './edge/fetch-missed-events.ts'
import { onProviderEvent } from './edge/on-provider-event.ts'
import { orderOperation } from './edge/order.ts'
import { orderEventsEndpoint } from './edge/order-events.ts'
import { onRefundRequested, refundOperation } from './edge/refund.ts'
import { retryEventOperation } from './edge/retry-event.ts'
import { sweepOrders } from './edge/sweep-orders.ts'
import { webhookEndpoint } from './edge/webhook.ts'
import { readOptions, type PaymentsOptions } from './options.ts'
import { orderLines, transactions } from './schema/order-parts.ts'
import { orders } from './schema/orders.ts'
import { paymentSettings } from './schema/payment-settings.ts'
import { providerEvents } from './schema/provider-events.ts'
import { refunds } from './schema/refunds.ts'
import { sandboxPayments } from './schema/sandbox-payments.ts'
import { paymentsService } from './service/payments-service.ts'
import { assertProviders } from './service/assert-providers.ts'
import type { PaymentProvider } from './service/payment-provider.ts'
import { isSandboxOpen, PaymentSetup } from './service/payment-setup.ts'
import { providerEventReceived } from './service/provider-event-received.ts'
import { refundRequested } from './service/refund-requested.ts'
import { paymentHooks, type PaymentHooks } from './service/site-hooks.ts'

export type * from './service/payment-provider.ts'
export type * from './service/site-hooks.ts'

export interface PaymentsConfig extends PaymentsOptions {
  /** Ways to pay; new orders go to the first that has its keys. While none has, the sandbox stands in. @default Stripe */
  providers?: PaymentProvider[]
  /** Code of the site's own on the way of a sale: arrays of functions, under the name of when they run. @default none */
  hooks?: PaymentHooks
}

/** @throws when test payments would stand beside real ones in production: anybody could buy for nothing. */
const isSandboxOn = (env: Env, providers: PaymentProvider[]): boolean => {
  const isReal = providers.some(({ name }) => name !== 'stripe') || env.stripeSecretKey !== ''
  if (env.sandbox === 'on' && env.isProduction && isReal) {
    throw new Error(
      'Duka: DUKA_SANDBOX=on beside a real payment provider in production would give everything away.',
    )
  }
  return env.sandbox === 'on' || (env.sandbox === 'auto' && !isReal)
}

const events = [
  orderPaid,
  orderClosed,
  orderReversed,
  orderRestored,
  orderPartlyRefunded,
  providerEventReceived,
  refundRequested,
]

/** Checkout, orders, the provider inbox and settlement. */
export const payments = ({
  providers: real = [stripeProvider],
  hooks: code = {},
  ...given
}: PaymentsConfig & RoomOptions = {}): Plugin => {
  const { room, own } = splitOptions('payments', given)
  const options = readOptions(own)
  assertProviders(real)
  const hooks = parseOptions('payments.hooks', paymentHooks, code)
  return (config: Config): Config => {
    assertOrderMachine()
    const isSandboxed = isSandboxOn(readEnv(), real)
    const providers = isSandboxed ? [...real, sandboxProvider] : real
    const setup: PaymentSetup = {
      ...options,
      hooks,
      providers: assertProviders(providers),
      sandbox: isSandboxed ? { name: sandboxProvider.name, isForced: readEnv().sandbox === 'on' } : null,
    }
    const sandbox = isSandboxed ? sandboxRoom(isSandboxOpen) : { endpoints: [], events: [], subscribers: [] }
    return joinRoom(config, {
      name: 'payments',
      options: room,
      collections: [orders, orderLines, transactions, refunds, providerEvents, sandboxPayments],
      globals: [paymentSettings],
      operations: [
        runOperation(checkoutOperation),
        runOperation(orderOperation),
        runOperation(refundOperation),
        runOperation(retryEventOperation),
      ],
      endpoints: [webhookEndpoint, orderEventsEndpoint, ...sandbox.endpoints],
      events: [...events, ...sandbox.events],
      subscribers: [
        onProviderEvent,
        onRefundRequested,
        ...afterConfirmOrder(hooks.afterConfirmOrder),
        ...sandbox.subscribers,
      ],
      sweepers: [sweepOrders, fetchMissedEvents],
      checks: [checkProviders, checkStripe, ...orderChecks],
      needs: [Audit, Site, Catalog, Customers],
      onInit: async (payload) => {
        if (isSandboxed && readEnv().isProduction) {
          payload.logger.warn(
            'Test payments are on until a payment provider has its keys: everything can be taken without paying.',
          )
        }
        return Promise.resolve()
      },
      provides: [
        { port: Payments, service: paymentsService },
        { port: PaymentSetup, service: setup },
      ],
    })
  }
}
