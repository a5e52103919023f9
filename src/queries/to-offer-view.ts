import type { Offer } from '../../payload-types.ts'
import type { OfferView, PriceView } from '../ui/models/offer-view.ts'

const priceOf = (offer: Offer, currency: string): PriceView | undefined => {
  if (offer.pricing === 'free') return { pricing: 'free', amountMinor: 0, currency }
  const prices = offer.prices ?? []
  const price = prices.find((row) => row.currency === currency) ?? prices[0]
  if (!price) return undefined
  return {
    pricing: offer.pricing,
    amountMinor: price.amountMinor,
    suggestedMinor: price.suggestedMinor ?? undefined,
    currency: price.currency,
  }
}

/**
 * An offer as pages show it, priced in the shop's currency or else in its own first one.
 * @param taken units that are gone already, where the offer has a stock limit.
 */
export const toOfferView = (offer: Offer, currency: string, taken = 0): OfferView | undefined => {
  const price = priceOf(offer, currency)
  if (!price) return undefined
  const left = offer.stockLimit === null || offer.stockLimit === undefined ? null : offer.stockLimit - taken
  // A personal license is for one person; nobody needs two of the same.
  const most = offer.licenseType === 'personal' ? 1 : offer.maxQuantity
  return {
    id: String(offer.id),
    name: offer.name,
    licenseType: offer.licenseType,
    seats: offer.seats,
    validityDays: offer.validityDays ?? null,
    downloadCap: offer.downloadCap ?? null,
    price,
    maxQuantity: left === null ? most : Math.max(1, Math.min(most, left)),
    soldOut: left !== null && left <= 0,
  }
}

/** From the cheapest on. */
export const byPrice = (a: OfferView, b: OfferView): number =>
  Number(a.soldOut) - Number(b.soldOut) || a.price.amountMinor - b.price.amountMinor
