import { expect, it } from '@jest/globals'
import { percentile } from './percentile.ts'

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

it.each([
  [0.5, 50],
  [0.95, 95],
  [1, 100],
])('answers the value that a share of %d does not exceed', (share, value) => {
  expect(percentile(hundred, share)).toBe(value)
})

it('answers the only value for every share', () => {
  expect(percentile([7], 0.01)).toBe(7)
})

it('refuses to answer of nothing', () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError)
})
