import type { SettledStatus } from './order-status.ts'

/** `open`: the bank took the money until it decides. `won` gives it back, `lost` does not. */
export type DisputeState = 'lost' | 'open' | 'won'

export interface MoneyFacts {
  /** Minor units that were paid. */
  totalMinor: number
  /** Minor units that went back so far, all refunds together. */
  refundedMinor: number
  /** Of the latest dispute; null without one. */
  dispute: DisputeState | null
}

/**
 * Where the provider's books leave a paid order. It depends on nothing but the books as they stand, so events may
 * come twice, late and in any order.
 */
export const standingOf = ({ totalMinor, refundedMinor, dispute }: MoneyFacts): SettledStatus => {
  // What the shop gave back itself is gone, whatever a bank says about it afterwards.
  if (refundedMinor > 0 && refundedMinor >= totalMinor) return 'refunded'
  if (dispute === 'lost') return 'charged-back'
  if (dispute === 'open') return 'disputed'
  return refundedMinor > 0 ? 'partially-refunded' : 'paid'
}
