import type { Offer } from '../../payload-types.ts'
import { isFree } from '../ui/models/is-free.ts'
import type { OfferView, PriceView } from '../ui/models/offer-view.ts'

type Row = NonNullable<Offer['prices']>[number]

/** A row without an amount is no price, and least of all one of 0. */
const isPrice = ({ amountMinor }: Row): boolean => Number.isSafeInteger(amountMinor) && amountMinor >= 0

const toPrice = (
  pricing: PriceView['pricing'],
  { amountMinor, suggestedMinor, currency }: Row,
): PriceView => ({
  pricing,
  amountMinor,
  // What is suggested below the least would be refused.
  suggestedMinor: (suggestedMinor ?? -1) >= amountMinor ? (suggestedMinor ?? undefined) : undefined,
  currency,
})

const pricesOf = (offer: Offer, currency: string): PriceView[] => {
  if (offer.pricing === 'free') return [{ pricing: 'free', amountMinor: 0, currency }]
  return (offer.prices ?? [])
    .filter(isPrice)
    .map((row) => toPrice(offer.pricing, row))
    .sort((a, b) => Number(b.currency === currency) - Number(a.currency === currency))
}

/**
 * An offer as pages show it, priced in the shop's currency or else in its own first one.
 * @param taken units that are gone already, where the offer has a stock limit.
 * @returns undefined for one without any price: it is not for sale.
 */
export const toOfferView = (offer: Offer, currency: string, taken = 0): OfferView | undefined => {
  const prices = pricesOf(offer, currency)
  const [price] = prices
  if (!price) return undefined
  const left = offer.stockLimit === null || offer.stockLimit === undefined ? null : offer.stockLimit - taken
  // A personal license is for one person, and what costs nothing can be taken again: nobody needs two of the same.
  const most = offer.licenseType === 'personal' || prices.every(isFree) ? 1 : offer.maxQuantity
  return {
    id: String(offer.id),
    name: offer.name,
    licenseType: offer.licenseType,
    seats: offer.seats,
    validityDays: offer.validityDays ?? null,
    updateDays: offer.updateDays ?? null,
    downloadCap: offer.downloadCap ?? null,
    price,
    prices,
    maxQuantity: left === null ? most : Math.max(1, Math.min(most, left)),
    soldOut: left !== null && left <= 0,
  }
}

/** From the cheapest on; amounts of another currency than the shop's cannot be compared and come after. */
export const byPrice =
  (currency: string) =>
  (a: OfferView, b: OfferView): number =>
    Number(a.soldOut) - Number(b.soldOut) ||
    Number(a.price.currency !== currency) - Number(b.price.currency !== currency) ||
    a.price.amountMinor - b.price.amountMinor
