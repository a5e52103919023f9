import { describe, expect, it } from '@jest/globals'

import type { Offer } from '../../payload-types.ts'
import { byPrice, toOfferView } from './to-offer-view.ts'

const offerWith = (more: Partial<Offer>): Offer => ({
  id: 7,
  product: 1,
  name: 'Team',
  licenseType: 'team',
  pricing: 'fixed',
  status: 'active',
  prices: [
    { currency: 'KES', amountMinor: 155_000 },
    { currency: 'USD', amountMinor: 1200 },
  ],
  seats: 3,
  maxQuantity: 10,
  billing: 'one-time',
  updatedAt: '2026-06-01T08:00:00.000Z',
  createdAt: '2026-06-01T08:00:00.000Z',
  ...more,
})

/** As a row may stand in the database whatever the types say: written before a rule, or by hand. */
const withoutAmount = (currency: string): NonNullable<Offer['prices']>[number] =>
  JSON.parse(JSON.stringify({ currency, amountMinor: null })) as NonNullable<Offer['prices']>[number]

describe('[unit] an offer on a page', () => {
  it('has all its prices, the shop’s currency first', () => {
    const view = toOfferView(offerWith({}), 'USD')
    expect(view?.price).toMatchObject({ currency: 'USD', amountMinor: 1200 })
    expect(view?.prices.map(({ currency }) => currency)).toEqual(['USD', 'KES'])
  })

  it('shows a price that it has, where it has none in the shop’s currency', () => {
    expect(toOfferView(offerWith({}), 'TZS')?.price).toMatchObject({ currency: 'KES' })
  })

  it('is not for sale without an amount, and never free for want of one', () => {
    expect(toOfferView(offerWith({ prices: [withoutAmount('USD')] }), 'USD')).toBeUndefined()
    expect(toOfferView(offerWith({ prices: [] }), 'USD')).toBeUndefined()
    const open = offerWith({ pricing: 'pay-what-you-want', prices: [withoutAmount('USD')] })
    expect(toOfferView(open, 'USD')).toBeUndefined()
  })

  it('is sold in the currency that has an amount', () => {
    const prices = [withoutAmount('USD'), { currency: 'KES', amountMinor: 155_000 }]
    expect(toOfferView(offerWith({ prices }), 'USD')?.prices).toMatchObject([{ currency: 'KES' }])
  })

  it('asks for no quantity of what is free', () => {
    expect(toOfferView(offerWith({ pricing: 'free' }), 'USD')?.maxQuantity).toBe(1)
    expect(toOfferView(offerWith({}), 'USD')?.maxQuantity).toBe(10)
  })

  it('suggests no amount that would be refused', () => {
    const prices = [{ currency: 'USD', amountMinor: 500, suggestedMinor: 300 }]
    const view = toOfferView(offerWith({ pricing: 'pay-what-you-want', prices }), 'USD')
    expect(view?.price.suggestedMinor).toBeUndefined()
  })
})

describe('[unit] offers in a row', () => {
  it('begin with the cheapest in the shop’s currency', () => {
    const inCurrency = (currency: string, amountMinor: number) =>
      toOfferView(offerWith({ prices: [{ currency, amountMinor }] }), 'USD')!
    const sorted = [inCurrency('KES', 100), inCurrency('USD', 900), inCurrency('USD', 500)].sort(
      byPrice('USD'),
    )
    expect(sorted.map(({ price }) => `${price.currency} ${price.amountMinor}`)).toEqual([
      'USD 500',
      'USD 900',
      'KES 100',
    ])
  })
})
