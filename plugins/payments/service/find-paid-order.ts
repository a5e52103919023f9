import type { Doc, Tx } from '../../platform/tx.ts'
import type { PaymentFacts } from './payment-provider.ts'

export interface StatedPayment {
  provider: string
  payment: PaymentFacts
}

/** The order that a payment is for: by the number that the provider keeps, or by the payment's own reference. */
export const findPaidOrder = (tx: Tx, { provider, payment }: StatedPayment): Promise<Doc<'orders'> | null> =>
  payment.orderNumber === null
    ? tx.find('orders', {
        and: [{ provider: { equals: provider } }, { providerRef: { equals: payment.reference } }],
      })
    : tx.find('orders', { number: { equals: payment.orderNumber } })
