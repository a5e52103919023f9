import { describe, expect, it } from '@jest/globals'
import { mismatchOf } from './match-payment.ts'

const order = { number: 'DK-1', providerRef: 'pay_1', totalMinor: 1200, currency: 'KES' }
const payment = { reference: 'pay_1', orderNumber: 'DK-1', amountMinor: 1200, currency: 'KES' }

describe('a payment of an order', () => {
  it('is exactly what was asked for', () => {
    expect(mismatchOf(order, payment)).toBeNull()
  })

  it('is not a cent more or less', () => {
    expect(mismatchOf(order, { ...payment, amountMinor: 1199 })).toBe('WRONG_AMOUNT')
    expect(mismatchOf(order, { ...payment, amountMinor: 1201 })).toBe('WRONG_AMOUNT')
    expect(mismatchOf(order, { ...payment, amountMinor: Number.NaN })).toBe('WRONG_AMOUNT')
  })

  it('is in the currency of the order', () => {
    expect(mismatchOf(order, { ...payment, currency: 'USD' })).toBe('WRONG_CURRENCY')
    expect(mismatchOf(order, { ...payment, currency: 'kes' })).toBe('WRONG_CURRENCY')
  })

  it('is of this order and no other', () => {
    expect(mismatchOf(order, { ...payment, orderNumber: 'DK-2' })).toBe('WRONG_REFERENCE')
    expect(mismatchOf(order, { ...payment, orderNumber: null, reference: 'pay_2' })).toBe('WRONG_REFERENCE')
  })

  it('is recognized by our number also where its reference was lost in a crash, or is a second one', () => {
    expect(mismatchOf({ ...order, providerRef: null }, payment)).toBeNull()
    expect(mismatchOf(order, { ...payment, reference: 'pay_2' })).toBeNull()
  })

  it('is recognized by its reference where the provider keeps no number of ours', () => {
    expect(mismatchOf(order, { ...payment, orderNumber: null })).toBeNull()
    expect(mismatchOf({ ...order, providerRef: null }, { ...payment, orderNumber: null })).toBe(
      'WRONG_REFERENCE',
    )
  })
})
