import { describe, expect, it } from '@jest/globals'
import { digits } from '../plugins/customers/domain/code-digits.ts'
import { afterFailure, forgetDays, standingOf, type Tries } from '../plugins/customers/domain/try-lock.ts'
import { mostTries } from '../plugins/customers/service/codes.ts'
import { daysAfter, secondsAfter } from '../plugins/kernel/clock.ts'
import { guessesPerAddress, guessSeconds } from '../plugins/licensing/service/program-limits.ts'
import { isNearDay } from '../plugins/library/domain/purchase-day.ts'
import { codesPerDay } from '../plugins/library/service/request-code.ts'

// What docs/security.md says of guessing, from the product's own rules: whoever loosens one of them reads it here.

const start = new Date('2026-01-01T00:00:00Z')
const year = 365
const fresh: Tries = { failures: 0, recentFailures: 0, recentSince: null, locks: 0, lockedUntil: null }

const dayOf = (index: number): string => daysAfter(start, index).toISOString().slice(0, 10)

/** Somebody who never sleeps, from ever new addresses: each try as soon as the number may be tried. */
const triesInDays = (days: number): number => {
  let [tries, now, count] = [fresh, start, 0]
  while (now < daysAfter(start, days)) {
    const standing = standingOf(tries, now)
    if (standing.state === 'code-only') return count
    if (standing.state === 'open') {
      tries = afterFailure(tries, now).tries
      count += 1
    } else {
      now = secondsAfter(now, standing.retryAfterSeconds)
    }
  }
  return count
}

/** Days of a year that one date, in the middle of it, would find. */
const daysOfOneTry = (): number => {
  const typed = dayOf(Math.floor(year / 2))
  const noons = Array.from({ length: year }, (_, day) => secondsAfter(daysAfter(start, day), 43_200))
  return noons.filter((noon) => isNearDay(typed, noon.toISOString(), 'Africa/Nairobi')).length
}

describe('a year of one phone number', () => {
  it('cannot be walked: ten tries cover 30 of its 365 days, less than a twelfth', () => {
    expect(triesInDays(year)).toBe(10)
    expect(daysOfOneTry()).toBe(3)
    expect((triesInDays(year) * daysOfOneTry()) / year).toBeLessThan(1 / 12)
  })

  it('takes 13 years to walk, since a number that is left alone starts anew only after 365 days', () => {
    expect(forgetDays).toBeGreaterThanOrEqual(year)
    const rounds = Math.ceil(year / (triesInDays(forgetDays) * daysOfOneTry()))
    expect((rounds * forgetDays) / 365).toBeGreaterThanOrEqual(13)
  })

  it('has no second at which four tries of one quarter of an hour are looked at', () => {
    // Without the locks that grow, the first three would be followed by three more, every 15 minutes.
    const { tries } = [1, 2, 3].reduce((before) => afterFailure(before.tries, start), { tries: fresh })
    expect(standingOf(tries, secondsAfter(start, 899)).state).toBe('locked')
  })
})

describe('a year of codes for one contact', () => {
  it('finds one of 100,000,000 with less than a chance in 5,000', () => {
    const guesses = codesPerDay * mostTries * year
    expect(guesses).toBe(18_250)
    expect(guesses / 10 ** digits).toBeLessThan(1 / 5000)
  })
})

describe('a year of license keys', () => {
  const bits = 80
  const guessesPerYear = (guessesPerAddress * year * 86_400) / guessSeconds

  it('is 700,800 guesses from one address', () => {
    expect(guessesPerYear).toBe(700_800)
  })

  it('finds one of a million keys, from 10,000 addresses, with a chance below one in 100,000,000', () => {
    const chance = (guessesPerYear * 10_000 * 1_000_000) / 2 ** bits
    expect(chance).toBeLessThan(1 / 100_000_000)
  })
})
