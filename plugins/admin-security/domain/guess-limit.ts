import { secondsAfter } from '../../kernel/clock.ts'

/** What is known of the wrong codes for one name, or for one person in one browser. Moments are ISO 8601. */
export interface Guesses {
  /** Since the last lock. */
  failures: number
  locks: number
  lockedUntil: string | null
}

/** How many wrong codes lock, and for how long: the first time, the second, … and each time after. */
const guessLadder = [
  { guesses: 5, lockSeconds: 900 },
  { guesses: 3, lockSeconds: 3600 },
  { guesses: 1, lockSeconds: 6 * 3600 },
  { guesses: 1, lockSeconds: 86_400 },
  { guesses: 1, lockSeconds: 7 * 86_400 },
] as const

/** Wrong codes are forgotten after so long without another one. */
export const forgetDays = 90

const lastRung = guessLadder[guessLadder.length - 1] ?? guessLadder[0]

const rungAt = (locks: number) => guessLadder[locks] ?? lastRung

/** Seconds that the name is locked for; null when it may be tried. */
export const lockedSeconds = ({ lockedUntil }: Guesses, now: Date): number | null => {
  const wait = lockedUntil === null ? 0 : (new Date(lockedUntil).getTime() - now.getTime()) / 1000
  return wait > 0 ? Math.ceil(wait) : null
}

/** What one more wrong code makes of it. */
export const afterWrongCode = (
  before: Guesses,
  now: Date,
): { guesses: Guesses; lockedSeconds: number | null } => {
  const rung = rungAt(before.locks)
  const failures = before.failures + 1
  if (failures < rung.guesses) return { guesses: { ...before, failures }, lockedSeconds: null }
  return {
    guesses: {
      failures: 0,
      locks: before.locks + 1,
      lockedUntil: secondsAfter(now, rung.lockSeconds).toISOString(),
    },
    lockedSeconds: rung.lockSeconds,
  }
}

/** The most guesses that somebody has who guesses day and night for `days`. */
export const guessesWithin = (days: number): number => {
  let left = days * 86_400
  let guesses = 0
  for (let locks = 0; left > 0; locks += 1) {
    const rung = rungAt(locks)
    guesses += rung.guesses
    left -= rung.lockSeconds
  }
  return guesses
}
