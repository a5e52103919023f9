import type { OfferView, PriceView } from '../models/offer-view.ts'

/** The currencies that a buyer of these offers can choose from, the first one's own first. */
export const currenciesOf = (offers: OfferView[]): string[] => {
  const prices = [...offers.map(({ price }) => price), ...offers.flatMap((offer) => offer.prices)]
  return [...new Set(prices.filter(({ pricing }) => pricing !== 'free').map(({ currency }) => currency))]
}

export type ShownPrice = {
  price: PriceView
  /** For the attribute `data-in`: the chosen currencies with which it shows. Undefined: with all of them. */
  shownIn?: string
}

/** The prices of an offer, each with where it shows. In a currency that the offer lacks, its own first price does. */
export const pricesShown = ({ price: own, prices }: OfferView, currencies: string[]): ShownPrice[] => {
  if (prices.length < 2 || currencies.length < 2) return [{ price: own }]
  const lacking = currencies.filter((currency) => !prices.some((price) => price.currency === currency))
  return prices.map((price) => ({
    price,
    shownIn: [price.currency, ...(price === own ? lacking : [])].join(' '),
  }))
}
