import { describe, expect, it } from '@jest/globals'
import { formatMoney, minorDigits, parseAmount } from './money.ts'

describe('money', () => {
  it.each([
    ['12', 'USD', 1200],
    ['12.5', 'USD', 1250],
    ['1,500.00', 'KES', 150_000],
    ['500', 'JPY', 500],
    [' 7 ', 'USD', 700],
    ['19,50', 'USD', 1950],
    ['19,5', 'USD', 1950],
    ['1.500,00', 'KES', 150_000],
    ['1 500,00', 'KES', 150_000],
    ['1,500', 'KES', 150_000],
    ['1.500.000', 'KES', 150_000_000],
    ['12,500', 'JPY', 12_500],
    ['1.250', 'KWD', 1250],
  ])('reads what a person types: %s %s', (typed, currency, minor) => {
    expect(parseAmount(typed, currency)).toBe(minor)
  })

  it.each([
    ['12.345', 'USD'],
    ['1.500', 'USD'],
    ['1,500', 'KWD'],
    ['15,00,000', 'USD'],
    ['1,50.0', 'USD'],
    ['1,500,00', 'USD'],
    ['12.', 'USD'],
    ['12,', 'USD'],
    [',5', 'USD'],
    ['1,5', 'JPY'],
    ['0,500', 'USD'],
    ['1.2.3', 'USD'],
    ['1.5', 'JPY'],
    ['-1', 'USD'],
    ['', 'USD'],
    ['1e9', 'USD'],
    ['٣', 'USD'],
    ['99999999999999', 'USD'],
  ])('refuses %s %s', (typed, currency) => {
    expect(parseAmount(typed, currency)).toBeNull()
  })

  it('shows whole amounts without zeros, and each currency with its own digits', () => {
    expect(formatMoney({ amountMinor: 1200, currency: 'USD' }, 'en')).toBe('$12')
    expect(formatMoney({ amountMinor: 1250, currency: 'USD' }, 'en')).toBe('$12.50')
    expect(minorDigits('JPY')).toBe(0)
    expect(minorDigits('KES')).toBe(2)
  })
})
