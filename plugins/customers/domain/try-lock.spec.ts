import { describe, expect, it } from '@jest/globals'
import { secondsAfter } from '../../kernel/clock.ts'
import { afterFailure, mostFailures, standingOf, type Tries } from './try-lock.ts'

const start = new Date('2026-06-01T08:00:00Z')
const fresh: Tries = { failures: 0, recentFailures: 0, recentSince: null, locks: 0, lockedUntil: null }

/** Fails as soon as it may, each time. @returns the seconds after the start at which each failure came */
const failOften = (times: number): { tries: Tries; at: number[] } => {
  let [tries, seconds] = [fresh, 0]
  const at: number[] = []
  for (let count = 0; count < times; count += 1) {
    const standing = standingOf(tries, secondsAfter(start, seconds))
    if (standing.state === 'locked') seconds += standing.retryAfterSeconds
    at.push(seconds)
    tries = afterFailure(tries, secondsAfter(start, seconds)).tries
  }
  return { tries, at }
}

describe('the lock of a phone number', () => {
  it('closes with the third failure for 15 minutes, with the sixth for an hour, with the ninth for a day', () => {
    const day = 86_400
    expect(failOften(9).at).toEqual([0, 0, 0, 900, 900, 900, 4500, 4500, 4500])
    expect(standingOf(failOften(9).tries, secondsAfter(start, 4500))).toEqual({
      state: 'locked',
      retryAfterSeconds: day,
    })
  })

  it('opens no more by a date after the tenth, however long one waits', () => {
    const { tries, at } = failOften(mostFailures)
    expect(at).toHaveLength(10)
    expect(standingOf(tries, secondsAfter(start, 90 * 86_400))).toEqual({ state: 'code-only' })
  })

  it('says of each failure what it has closed', () => {
    let tries = fresh
    const said = Array.from({ length: 10 }, (_, index) => {
      const { tries: next, failed } = afterFailure(tries, secondsAfter(start, index * 100_000))
      tries = next
      return failed
    })
    // Slow enough for no lock at all, and the tenth is the last.
    expect(said.map((each) => each.lockedSeconds)).toEqual(Array.from({ length: 10 }, () => null))
    expect(said.map((each) => each.isLast)).toEqual([...Array.from({ length: 9 }, () => false), true])
  })

  it('counts the failures of a quarter of an hour, from the first', () => {
    const one = afterFailure(fresh, start).tries
    const two = afterFailure(one, secondsAfter(start, 899)).tries
    expect(afterFailure(two, secondsAfter(start, 899)).failed.lockedSeconds).toBe(900)
    expect(afterFailure(two, secondsAfter(start, 900)).failed.lockedSeconds).toBeNull()
  })

  it('leaves of a year of dates no more than a twelfth to whoever tries: ten dates and the days beside them', () => {
    expect((mostFailures * 3) / 365).toBeLessThan(1 / 12)
  })
})
