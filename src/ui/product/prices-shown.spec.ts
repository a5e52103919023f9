import { describe, expect, it } from '@jest/globals'

import type { OfferView } from '../models/offer-view.ts'
import { currenciesOf, pricesShown } from './prices-shown.ts'

const offerIn = (pricing: 'fixed' | 'free', ...currencies: string[]): OfferView => {
  const prices = currencies.map((currency) => ({ pricing, amountMinor: 100, currency }))
  return {
    id: currencies.join('-'),
    name: 'Personal',
    licenseType: 'personal',
    seats: 1,
    validityDays: null,
    updateDays: null,
    downloadCap: null,
    price: prices[0]!,
    prices,
    maxQuantity: 1,
    soldOut: false,
  }
}

describe('[unit] the currencies of a product', () => {
  it('are those of its offers, each once, the shop’s own first', () => {
    const offers = [offerIn('fixed', 'USD', 'KES'), offerIn('fixed', 'USD'), offerIn('fixed', 'KES', 'TZS')]
    expect(currenciesOf(offers)).toEqual(['USD', 'KES', 'TZS'])
  })

  it('are no choice where something is free', () => {
    expect(currenciesOf([offerIn('free', 'USD'), offerIn('fixed', 'KES')])).toEqual(['KES'])
  })
})

describe('[unit] a price', () => {
  it('shows with its own currency, and the first one also where the offer has none', () => {
    const shown = pricesShown(offerIn('fixed', 'USD', 'KES'), ['USD', 'KES', 'TZS'])
    expect(shown.map(({ shownIn }) => shownIn)).toEqual(['USD TZS', 'KES'])
  })

  it('shows always where it is the only one', () => {
    expect(pricesShown(offerIn('fixed', 'KES'), ['USD', 'KES'])[0]?.shownIn).toBeUndefined()
  })
})
