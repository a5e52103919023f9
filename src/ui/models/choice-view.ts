import type { PriceView } from './offer-view.ts'

/** What is wrong with an amount that a buyer typed. */
export type AmountProblem = 'missing' | 'unreadable' | 'low' | 'high'

/** How many of an offer, in which currency and for how much. Amounts are in minor units of `price.currency`. */
export type ChoiceView = {
  price: PriceView
  quantity: number
  unitAmountMinor: number
  totalMinor: number
}

/** A choice that cannot be bought yet: what was typed, kept as it is, and what is wrong with it. */
export type OpenChoiceView = {
  price: PriceView
  /** Undefined where nothing was asked yet. */
  typed: { amount?: string; quantity?: string }
  problems: { amount?: AmountProblem; quantity?: true }
}
