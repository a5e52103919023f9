import { parseAmount, maxAmountMinor } from '../../../../../plugins/kernel/money.ts'
import type { OfferView } from '../../../../ui/models/offer-view.ts'

export type SearchParams = Record<string, string | string[] | undefined>

export const oneOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ''

/** How many of the offer, and for how much each, from what the product page's form sent; within what the offer allows. */
export const readChoice = (offer: OfferView, params: SearchParams) => {
  const { pricing, amountMinor, suggestedMinor, currency } = offer.price
  const asked = Number(oneOf(params[`quantity-${offer.id}`] ?? params.quantity))
  const quantity = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), offer.maxQuantity) : 1
  const typed = parseAmount(oneOf(params[`amount-${offer.id}`] ?? params.amount), currency)
  const chosen = Math.min(Math.max(typed ?? suggestedMinor ?? amountMinor, amountMinor), maxAmountMinor)
  const unitAmountMinor = pricing === 'pay-what-you-want' ? chosen : amountMinor
  return { quantity, unitAmountMinor, totalMinor: unitAmountMinor * quantity, currency }
}
