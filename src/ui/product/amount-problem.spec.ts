import { expect, it } from '@jest/globals'

import { amountProblem } from './amount-problem.ts'

it.each([
  ['', 'missing'],
  ['abc', 'unreadable'],
  ['12.345', 'unreadable'],
  ['-5', 'low'],
  ['4.99', 'low'],
  ['5', null],
  ['19,50', null],
  ['20,000,001', 'high'],
  ['99999999999999', 'high'],
])('says of “%s” that it is %s', (typed, problem) => {
  expect(amountProblem(typed, { amountMinor: 500, currency: 'USD' })).toBe(problem)
})
