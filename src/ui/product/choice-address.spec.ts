import { describe, expect, it } from '@jest/globals'

import { choiceAddress } from './choice-address.ts'
import { choiceFields } from './choice-fields.ts'

describe('[unit] a choice in an address', () => {
  it('names the offer, the currency, how many and how much', () => {
    const chosen = { offerId: '7', currency: 'KES', quantity: 3, unitAmountMinor: 65_050 }
    expect(choiceAddress(chosen)).toBe('offer=7&currency=KES&quantity=3&amount=650.50')
  })

  it('leaves out what is still open', () => {
    expect(choiceAddress({ offerId: '7', currency: 'USD' })).toBe('offer=7&currency=USD')
  })

  it('goes back into the fields of its offer and its currency alone', () => {
    const address = choiceAddress({ offerId: '7', currency: 'USD', quantity: 2, unitAmountMinor: 900 })
    expect([...choiceFields(address)]).toEqual([
      ['offer', '7'],
      ['currency', 'USD'],
      ['quantity-7', '2'],
      ['amount-7-USD', '9'],
    ])
  })

  it.each(['', 'reviews', 'currency=USD&quantity=2'])('without an offer is none: "%s"', (address) => {
    expect(choiceFields(address).size).toBe(0)
  })
})
