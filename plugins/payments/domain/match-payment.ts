/** What an order expects of its payment. */
export interface ExpectedPayment {
  number: string
  /** Null until the provider's answer was stored. */
  providerRef: string | null
  totalMinor: number
  currency: string
}

/** What the provider says about a payment. */
export interface StatedPayment {
  reference: string
  /** The order number that the provider keeps for us; null when it keeps none. */
  orderNumber: string | null
  amountMinor: number
  currency: string
}

export type Mismatch = 'WRONG_AMOUNT' | 'WRONG_CURRENCY' | 'WRONG_REFERENCE'

/**
 * Whose payment it is. The order number that we gave the provider decides, since one order can have had two payments
 * (a new push to a phone, a retry after a crash); without it the reference must be the one that we stored.
 */
const isOf = (order: ExpectedPayment, payment: StatedPayment): boolean =>
  payment.orderNumber === null
    ? payment.reference === order.providerRef
    : payment.orderNumber === order.number

/** @returns null when the payment is exactly what the order asked for, otherwise the first thing that is not. */
export const mismatchOf = (order: ExpectedPayment, payment: StatedPayment): Mismatch | null => {
  if (!isOf(order, payment)) return 'WRONG_REFERENCE'
  if (payment.currency !== order.currency) return 'WRONG_CURRENCY'
  return payment.amountMinor === order.totalMinor ? null : 'WRONG_AMOUNT'
}
