import { maxAmountMinor, minorDigits, parseAmount } from '../../../plugins/kernel/money.ts'
import type { AmountProblem } from '../models/choice-view.ts'
import type { PriceView } from '../models/offer-view.ts'

type Bounds = Pick<PriceView, 'amountMinor' | 'currency'>

/** The most that can be paid for one unit, in minor units: an order has its own limit. */
export const highestUnit = (quantity: number): number => Math.floor(maxAmountMinor / quantity)

/** Below nothing and beyond all bounds are figures too, and said to be that. */
const unreadable = (text: string): AmountProblem => {
  if (/^[-\u2212]\s*\d/.test(text)) return 'low'
  return /^\d{13,}$/.test(text.replaceAll(/[\s.,]/g, '')) ? 'high' : 'unreadable'
}

/** The first thing that is wrong with what was typed; null for an amount that can be paid. */
export const amountProblem = (typed: string, price: Bounds, quantity = 1): AmountProblem | null => {
  if (typed.trim() === '') return 'missing'
  const amountMinor = parseAmount(typed, price.currency)
  if (amountMinor === null) return unreadable(typed.trim())
  if (amountMinor < price.amountMinor) return 'low'
  return amountMinor > highestUnit(quantity) ? 'high' : null
}

/** An amount as people type it: without its currency, and without decimals that say nothing. */
export const toTyped = (amountMinor: number, currency: string): string => {
  const digits = minorDigits(currency)
  return (amountMinor / 10 ** digits).toFixed(amountMinor % 10 ** digits === 0 ? 0 : digits)
}

/** What stands in the field before anybody has typed: what is suggested, or else the least, or nothing. */
export const firstAmount = ({ amountMinor, currency, suggestedMinor }: PriceView): string => {
  const first = suggestedMinor ?? amountMinor
  return first > 0 ? toTyped(first, currency) : ''
}
