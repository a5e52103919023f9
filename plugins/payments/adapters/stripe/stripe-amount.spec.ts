import { expect, it } from '@jest/globals'
import { fromStripeAmount, toStripeAmount } from './stripe-amount.ts'

it.each([
  ['USD', 1250, 1250],
  ['KES', 150_000, 150_000],
  ['JPY', 500, 500],
  ['UGX', 5000, 500_000],
  ['ISK', 100, 10_000],
  ['KWD', 1250, 1250],
])('says %s %i as %i, and reads it back', (currency, ours, theirs) => {
  expect(toStripeAmount(ours, currency)).toBe(theirs)
  expect(fromStripeAmount(theirs, currency)).toBe(ours)
})

it('does not say what Stripe cannot hold, and does not round what it says', () => {
  expect(toStripeAmount(1251, 'KWD')).toBeNull()
  expect(fromStripeAmount(150, 'UGX')).toBeNaN()
})
