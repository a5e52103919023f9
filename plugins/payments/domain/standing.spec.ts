import { expect, it } from '@jest/globals'
import { standingOf, type MoneyFacts } from './standing.ts'

const of = (facts: Partial<MoneyFacts>) =>
  standingOf({ totalMinor: 1200, refundedMinor: 0, dispute: null, ...facts })

it.each([
  ['paid', {}],
  ['paid', { dispute: 'won' }],
  ['partially-refunded', { refundedMinor: 1 }],
  ['partially-refunded', { refundedMinor: 1199, dispute: 'won' }],
  ['refunded', { refundedMinor: 1200 }],
  ['refunded', { refundedMinor: 1200, dispute: 'open' }],
  ['refunded', { refundedMinor: 1200, dispute: 'lost' }],
  ['disputed', { dispute: 'open' }],
  ['disputed', { refundedMinor: 300, dispute: 'open' }],
  ['charged-back', { dispute: 'lost' }],
  ['charged-back', { refundedMinor: 300, dispute: 'lost' }],
] as const)('leaves the order %s with %j', (standing, facts) => {
  expect(of(facts)).toBe(standing)
})

it('does not take a free order for a refunded one', () => {
  expect(of({ totalMinor: 0 })).toBe('paid')
})
