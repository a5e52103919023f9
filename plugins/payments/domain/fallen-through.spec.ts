import { expect, it } from '@jest/globals'
import { fallenThrough } from './fallen-through.ts'

/** Newest first. */
const made = (...amounts: number[]) => amounts.map((amountMinor, id) => ({ id, amountMinor }))

it.each([
  ['none while the books show all of them', made(300, 200), 500, []],
  ['none while the books show more: some were made at the provider', made(200), 700, []],
  ['the only one', made(1200), 0, [0]],
  ['the newest of equal ones', made(300, 300), 300, [0]],
  ['the one of just that sum, though it is older', made(300, 200), 300, [1]],
  ['several at once', made(300, 200, 100), 100, [0, 1]],
  ['none that is larger than what is missing', made(1000), 950, []],
  ['what fits, beside one that is too large', made(1000, 100), 950, [1]],
] as const)('takes for not gone through %s', (_, refunds, refundedMinor, fallen) => {
  expect(fallenThrough(refunds, refundedMinor)).toEqual(fallen)
})
