import { describe, expect, it } from '@jest/globals'
import { mayExtend } from './may-extend.ts'

const day = (text: string) => new Date(`${text}T12:00:00Z`)
const now = day('2026-06-01')
const before = { expiresAt: day('2026-05-01'), updatesUntil: day('2026-12-01') }

describe('the end of a license', () => {
  it.each([
    ['an expired one opens again', { expiresAt: day('2027-01-01') }, true],
    ['never is later than any day', { expiresAt: null }, true],
    ['one date may go later while the other stays', { ...before, updatesUntil: day('2027-01-01') }, true],
    ['a day that is past opens nothing', { expiresAt: day('2026-05-20') }, false],
    ['what was promised is not cut short', { updatesUntil: day('2026-11-30') }, false],
    ['nor by one of two', { expiresAt: null, updatesUntil: day('2026-07-01') }, false],
    ['the same dates change nothing', before, false],
    ['nothing changes nothing', {}, false],
  ])('%s', (_, wanted, may) => {
    expect(mayExtend(before, wanted, now)).toBe(may)
  })

  it('a license that never ends cannot be given an end', () => {
    expect(mayExtend({ ...before, expiresAt: null }, { expiresAt: day('2030-01-01') }, now)).toBe(false)
  })
})
