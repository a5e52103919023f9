import { parseAmount } from '../../../../../plugins/kernel/money.ts'
import type { ChoiceView, OpenChoiceView } from '../../../../ui/models/choice-view.ts'
import { isFree } from '../../../../ui/models/is-free.ts'
import type { OfferView, PriceView } from '../../../../ui/models/offer-view.ts'
import { amountProblem } from '../../../../ui/product/amount-problem.ts'

export type SearchParams = Record<string, string | string[] | undefined>

const maxLength = 64

export const oneOf = (value: string | string[] | undefined): string =>
  ((Array.isArray(value) ? value[0] : value) ?? '').slice(0, maxLength)

const given = (value: string | string[] | undefined): string | undefined =>
  value === undefined ? undefined : oneOf(value)

/** The price in the currency that the buyer chose; an offer that has none in it is sold in its own. */
const priceIn = (offer: OfferView, currency: string): PriceView =>
  offer.prices.find((price) => price.currency === currency) ?? offer.price

/**
 * The address of a choice, out of what the product page's form sent. That form has fields for every offer and currency,
 * named for them; what the buyer did not choose is left out.
 */
export const choiceQuery = (offer: OfferView, params: SearchParams): URLSearchParams => {
  const { currency } = priceIn(offer, oneOf(params.currency))
  const quantity = given(params[`quantity-${offer.id}`] ?? params.quantity)
  const amount = given(params[`amount-${offer.id}-${currency}`] ?? params.amount)
  return new URLSearchParams({
    offer: offer.id,
    currency,
    ...(quantity === undefined ? {} : { quantity }),
    ...(amount === undefined ? {} : { amount }),
  })
}

const readQuantity = (offer: OfferView, price: PriceView, typed = '1'): number | null => {
  if (isFree(price)) return 1
  const asked = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0
  return asked >= 1 && asked <= offer.maxQuantity ? asked : null
}

/** A chosen amount is taken as it was typed or not at all: nobody pays one that they did not name. */
export const readChoice = (
  offer: OfferView,
  params: SearchParams,
): { isOpen: false; choice: ChoiceView } | { isOpen: true; choice: OpenChoiceView } => {
  const price = priceIn(offer, oneOf(params.currency))
  const typed = { amount: given(params.amount), quantity: given(params.quantity) }
  const quantity = readQuantity(offer, price, typed.quantity)
  const isChosen = price.pricing === 'pay-what-you-want'
  const problem = isChosen ? amountProblem(typed.amount ?? '', price, quantity ?? 1) : null
  const unitAmountMinor = isChosen ? parseAmount(typed.amount ?? '', price.currency) : price.amountMinor
  if (problem !== null || unitAmountMinor === null || quantity === null) {
    const problems: OpenChoiceView['problems'] = {
      // Who was not asked yet has done nothing wrong.
      ...(problem === null || typed.amount === undefined ? {} : { amount: problem }),
      ...(quantity === null ? { quantity: true } : {}),
    }
    return { isOpen: true, choice: { price, typed, problems } }
  }
  return {
    isOpen: false,
    choice: { price, quantity, unitAmountMinor, totalMinor: unitAmountMinor * quantity },
  }
}
