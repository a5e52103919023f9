import { describe, expect, it } from '@jest/globals'

import { maxAmountMinor } from '../../../../../plugins/kernel/money.ts'
import type { OfferView, PriceView } from '../../../../ui/models/offer-view.ts'
import { choiceQuery, readChoice } from './read-choice.ts'

const inCurrencies = (pricing: PriceView['pricing'], amounts: Record<string, number>): PriceView[] =>
  Object.entries(amounts).map(([currency, amountMinor]) => ({ pricing, amountMinor, currency }))

const offerOf = (prices: PriceView[], more: Partial<OfferView> = {}): OfferView => ({
  id: '7',
  name: 'Personal',
  licenseType: 'commercial',
  seats: 1,
  validityDays: null,
  updateDays: null,
  downloadCap: null,
  price: prices[0]!,
  prices,
  maxQuantity: 10,
  soldOut: false,
  ...more,
})

const open = offerOf(inCurrencies('pay-what-you-want', { USD: 500, KES: 65_000 }))
const fixed = offerOf(inCurrencies('fixed', { USD: 1200, KES: 155_000 }))

describe('[unit] an amount that the buyer names', () => {
  it.each([
    ['9', 900],
    ['19,50', 1950],
    ['1,500', 150_000],
    ['5', 500],
    [' 12.50 ', 1250],
  ])('%s is paid as it was typed', (amount, unitAmountMinor) => {
    expect(readChoice(open, { amount })).toMatchObject({ isOpen: false, choice: { unitAmountMinor } })
  })

  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['abc', 'unreadable'],
    ['-5', 'low'],
    ['12.345', 'unreadable'],
    ['1e3', 'unreadable'],
    ['4.99', 'low'],
    ['99999999', 'high'],
  ])('"%s" is refused as %s and kept, never changed', (amount, problem) => {
    expect(readChoice(open, { amount })).toEqual({
      isOpen: true,
      choice: { price: open.price, typed: { amount, quantity: undefined }, problems: { amount: problem } },
    })
  })

  it('is asked for, without a reproach, where the address names none', () => {
    expect(readChoice(open, {})).toMatchObject({ isOpen: true, choice: { problems: {} } })
  })

  it('is bounded by what an order can hold', () => {
    const amount = String(maxAmountMinor / 100)
    expect(readChoice(open, { amount })).toMatchObject({ isOpen: false })
    expect(readChoice(open, { amount, quantity: '2' })).toMatchObject({
      choice: { problems: { amount: 'high' } },
    })
  })

  it('has its bounds in the chosen currency', () => {
    expect(readChoice(open, { currency: 'KES', amount: '500' })).toMatchObject({
      choice: { problems: { amount: 'low' } },
    })
    expect(readChoice(open, { currency: 'KES', amount: '650' })).toMatchObject({
      choice: { totalMinor: 65_000, price: { currency: 'KES' } },
    })
  })

  it('is not read where the price is fixed', () => {
    expect(readChoice(fixed, { amount: '1' })).toMatchObject({ choice: { unitAmountMinor: 1200 } })
  })
})

describe('[unit] a currency', () => {
  it('is the chosen one, or else the offer’s own first', () => {
    expect(readChoice(fixed, { currency: 'KES' })).toMatchObject({ choice: { totalMinor: 155_000 } })
    expect(readChoice(fixed, {})).toMatchObject({ choice: { price: { currency: 'USD' } } })
    expect(readChoice(fixed, { currency: 'EUR' })).toMatchObject({ choice: { price: { currency: 'USD' } } })
  })
})

describe('[unit] a quantity', () => {
  it('multiplies the price', () => {
    expect(readChoice(fixed, { quantity: '3' })).toMatchObject({ choice: { quantity: 3, totalMinor: 3600 } })
  })

  it.each(['', '0', '-1', '11', '1.5', 'two', '1e1', '9999'])('"%s" is refused and kept', (quantity) => {
    expect(readChoice(fixed, { quantity })).toMatchObject({
      isOpen: true,
      choice: { typed: { quantity }, problems: { quantity: true } },
    })
  })

  it('is one of what costs nothing', () => {
    const free = offerOf(inCurrencies('free', { USD: 0 }), { maxQuantity: 1 })
    expect(readChoice(free, { quantity: '5' })).toMatchObject({ choice: { quantity: 1, totalMinor: 0 } })
  })
})

describe('[unit] the address of a choice', () => {
  const sent = {
    offer: '7',
    currency: 'KES',
    'amount-7-USD': '9',
    'amount-7-KES': '1200',
    'quantity-7': '2',
    'amount-8-KES': '50',
    note: 'x',
  }

  it('has what was chosen, and nothing of what was not', () => {
    expect(choiceQuery(open, sent).toString()).toBe('offer=7&currency=KES&quantity=2&amount=1200')
  })

  it('keeps an amount that was left empty', () => {
    expect(choiceQuery(open, { 'amount-7-USD': '' }).toString()).toBe('offer=7&currency=USD&amount=')
  })
})
