/** Why money goes back. The words that card networks know. */
export const refundReasons = ['requested-by-customer', 'duplicate', 'fraudulent', 'other'] as const

export type RefundReason = (typeof refundReasons)[number]
