import { isCurrency, maxAmountMinor } from '../../kernel/money.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { OfferSnapshot, Price } from '../../catalog/contract.ts'

/** What the buyer chose. Everything else about a price comes from the offer. */
export interface Choice {
  quantity: number
  currency: string
  /** Minor units for each unit; null when the buyer named none. */
  amountMinor: number | null
}

export interface OrderPrice {
  unitAmountMinor: number
  totalMinor: number
  currency: string
}

type PricedOffer = Pick<OfferSnapshot, 'maxQuantity' | 'prices' | 'pricing'>

/** A chosen amount is bounded below by the offer, and above by what every store and provider can hold. */
const chosenUnit = (price: Price, amountMinor: number | null): Result<number> => {
  // No amount named: the least that the offer asks, never a suggestion that nobody agreed to.
  const amount = amountMinor ?? price.amountMinor
  if (!Number.isSafeInteger(amount)) return fail('BAD_INPUT')
  if (amount < price.amountMinor) return fail('AMOUNT_TOO_LOW', { minimumMinor: price.amountMinor })
  if (amount > maxAmountMinor) return fail('AMOUNT_TOO_HIGH', { maximumMinor: maxAmountMinor })
  return ok(amount)
}

const fixedUnit = (listed: number, amountMinor: number | null): Result<number> =>
  amountMinor === null || amountMinor === listed ? ok(listed) : fail('AMOUNT_FIXED', { amountMinor: listed })

const unitOf = (offer: PricedOffer, choice: Choice): Result<number> => {
  if (offer.pricing === 'free') {
    return isCurrency(choice.currency) ? fixedUnit(0, choice.amountMinor) : fail('CURRENCY_NOT_OFFERED')
  }
  const price = offer.prices.find((each) => each.currency === choice.currency)
  if (!price) return fail('CURRENCY_NOT_OFFERED', { currencies: offer.prices.map((each) => each.currency) })
  // A price without an amount is a broken row, never a gift.
  if (!Number.isSafeInteger(price.amountMinor)) return fail('OFFER_NOT_FOR_SALE')
  return offer.pricing === 'fixed'
    ? fixedUnit(price.amountMinor, choice.amountMinor)
    : chosenUnit(price, choice.amountMinor)
}

/**
 * What an order of this offer costs. A total of 0 is a free order: a free offer, or an amount of 0 chosen where 0 is
 * the minimum.
 */
export const priceOrder = (offer: PricedOffer, choice: Choice): Result<OrderPrice> => {
  const { quantity, currency } = choice
  if (!Number.isSafeInteger(quantity) || quantity < 1 || quantity > offer.maxQuantity) {
    return fail('QUANTITY_NOT_OFFERED', { maximum: offer.maxQuantity })
  }
  const unit = unitOf(offer, choice)
  if (!unit.ok) return unit
  const totalMinor = unit.value * quantity
  if (totalMinor > maxAmountMinor) {
    return fail('AMOUNT_TOO_HIGH', { maximumMinor: Math.floor(maxAmountMinor / quantity) })
  }
  return ok({ unitAmountMinor: unit.value, totalMinor, currency })
}
