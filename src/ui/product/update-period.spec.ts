import { expect, it } from '@jest/globals'

import { updatePeriod } from './update-period.ts'

it.each([
  [365, 'years', 1],
  [730, 'years', 2],
  [30, 'months', 1],
  [180, 'months', 6],
  [14, 'days', 14],
  [366, 'days', 366],
] as const)('%i days are %s', (days, unit, count) => {
  expect(updatePeriod(days)).toEqual({ unit, count })
})
