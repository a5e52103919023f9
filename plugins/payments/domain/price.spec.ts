import { describe, expect, it } from '@jest/globals'
import { maxAmountMinor } from '../../kernel/money.ts'
import type { OfferSnapshot } from '../../catalog/contract.ts'
import { priceOrder, type Choice } from './price.ts'

const usd = (amountMinor: number) => [{ currency: 'USD', amountMinor, suggestedMinor: 900 }]
const fixed = { pricing: 'fixed', maxQuantity: 10, prices: usd(1200) } as const
const open = { pricing: 'pay-what-you-want', maxQuantity: 10, prices: usd(500) } as const
const free = { pricing: 'free' as const, maxQuantity: 1, prices: [] }

const price = (
  offer: Pick<OfferSnapshot, 'maxQuantity' | 'prices' | 'pricing'>,
  choice: Partial<Choice> = {},
) => {
  const answer = priceOrder(offer, { quantity: 1, currency: 'USD', amountMinor: null, ...choice })
  return answer.ok ? answer.value.totalMinor : answer.code
}

describe('the price of an order', () => {
  it('comes from the offer', () => {
    expect(price({ ...fixed, prices: usd(1200) }, { quantity: 3 })).toBe(3600)
    expect(price(fixed, { amountMinor: 1200 })).toBe(1200)
  })

  it('is not what the buyer says where the price is fixed', () => {
    expect(price(fixed, { amountMinor: 1 })).toBe('AMOUNT_FIXED')
    expect(price(fixed, { amountMinor: 0 })).toBe('AMOUNT_FIXED')
    expect(price(free, { amountMinor: 5 })).toBe('AMOUNT_FIXED')
  })

  it('exists only in the currencies of the offer', () => {
    expect(price(fixed, { currency: 'KES' })).toBe('CURRENCY_NOT_OFFERED')
    expect(price(free, { currency: 'ZZZ' })).toBe('CURRENCY_NOT_OFFERED')
  })

  it('is refused, not given away, when the row has no readable amount', () => {
    const broken = [{ currency: 'USD', amountMinor: Number.NaN, suggestedMinor: null }]
    expect(price({ ...fixed, prices: broken })).toBe('OFFER_NOT_FOR_SALE')
    expect(price({ ...open, prices: broken })).toBe('OFFER_NOT_FOR_SALE')
    expect(price({ ...open, prices: broken }, { amountMinor: 0 })).toBe('OFFER_NOT_FOR_SALE')
  })

  it('is bounded where the buyer chooses it', () => {
    expect(price(open, { amountMinor: 499 })).toBe('AMOUNT_TOO_LOW')
    expect(price(open, { amountMinor: 500 })).toBe(500)
    expect(price(open, { amountMinor: 7000, quantity: 2 })).toBe(14_000)
    expect(price(open, { amountMinor: maxAmountMinor + 1 })).toBe('AMOUNT_TOO_HIGH')
    expect(price(open, { amountMinor: 500.5 })).toBe('BAD_INPUT')
  })

  it('is the minimum, not the suggestion, when the buyer names none', () => {
    expect(price(open)).toBe(500)
  })

  it('is nothing for a free offer, and where 0 is chosen and allowed', () => {
    expect(price(free)).toBe(0)
    expect(price({ ...open, prices: usd(0) }, { amountMinor: 0 })).toBe(0)
    expect(price(open, { amountMinor: 0 })).toBe('AMOUNT_TOO_LOW')
  })

  it('never leaves what a database column and a provider can hold', () => {
    expect(price({ ...fixed, prices: usd(maxAmountMinor) }, { quantity: 1 })).toBe(maxAmountMinor)
    expect(price({ ...fixed, prices: usd(maxAmountMinor) }, { quantity: 2 })).toBe('AMOUNT_TOO_HIGH')
    expect(price(open, { amountMinor: maxAmountMinor, quantity: 10 })).toBe('AMOUNT_TOO_HIGH')
  })

  it('is for as many as the offer allows', () => {
    expect(price(fixed, { quantity: 11 })).toBe('QUANTITY_NOT_OFFERED')
    expect(price(fixed, { quantity: 0 })).toBe('QUANTITY_NOT_OFFERED')
    expect(price(fixed, { quantity: 1.5 })).toBe('QUANTITY_NOT_OFFERED')
  })
})
