import { describe, expect, it } from '@jest/globals'
import { afterWrongCode, guessesWithin, lockedSeconds, type Guesses } from './guess-limit.ts'

const start = new Date('2026-01-01T00:00:00Z')
const none: Guesses = { failures: 0, locks: 0, lockedUntil: null }

/** Guesses as soon as it may. */
const guessFor = (days: number): number => {
  let guesses = none
  let now = start
  let made = 0
  const end = start.getTime() + days * 86_400_000
  while (now.getTime() < end) {
    const wait = lockedSeconds(guesses, now)
    if (wait === null) {
      guesses = afterWrongCode(guesses, now).guesses
      made += 1
    } else now = new Date(now.getTime() + wait * 1000)
  }
  return made
}

describe('wrong codes', () => {
  it('lock at the fifth for a quarter of an hour, and ever longer after', () => {
    const seconds: (number | null)[] = []
    let guesses = none
    let now = start
    for (let made = 0; made < 12; made += 1) {
      const next = afterWrongCode(guesses, now)
      guesses = next.guesses
      seconds.push(next.lockedSeconds)
      now = new Date(now.getTime() + (next.lockedSeconds ?? 0) * 1000)
    }
    const week = 604_800
    expect(seconds).toEqual([null, null, null, null, 900, null, null, 3600, 21_600, 86_400, week, week])
  })

  it('are locked until the very second, and not after it', () => {
    const locked = { ...none, lockedUntil: '2026-01-01T00:15:00Z' }
    expect(lockedSeconds(locked, new Date('2026-01-01T00:14:59.500Z'))).toBe(1)
    expect(lockedSeconds(locked, new Date('2026-01-01T00:15:00Z'))).toBeNull()
  })

  it('leave a whole year of guessing hopeless, as the README reckons it', () => {
    expect(guessFor(365)).toBe(guessesWithin(365))
    expect(guessesWithin(365)).toBe(62)
    // Two names lead to one person: the one to sign in with, and the address. Three codes of a million are good at any moment.
    expect((2 * guessesWithin(365) * 3) / 1_000_000).toBeLessThan(1 / 2500)
  })

  it('gain nothing by waiting until they are forgotten', () => {
    expect(guessesWithin(2) * Math.ceil(365 / 90)).toBeLessThan(guessesWithin(365))
  })
})
