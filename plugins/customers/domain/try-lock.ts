import { secondsAfter } from '../../kernel/clock.ts'
import type { TryFailed, TryStanding } from '../contract.ts'

/** What is known of the tries of one phone number since its last proof. Moments are ISO 8601. */
export interface Tries {
  failures: number
  recentFailures: number
  recentSince: string | null
  locks: number
  lockedUntil: string | null
}

const windowSeconds = 900

const failuresPerLock = 3

/** The first lock, the second, and every one after. */
const lockSeconds = [900, 3600, 86_400] as const

/** So many failures since the last proof, and no date opens the number any more. */
export const mostFailures = 10

/** A number that nobody has failed to open for so long starts anew. */
export const forgetDays = 365

const secondsUntil = (moment: string, now: Date): number =>
  Math.ceil((new Date(moment).getTime() - now.getTime()) / 1000)

export const standingOf = ({ failures, lockedUntil }: Tries, now: Date): TryStanding => {
  if (failures >= mostFailures) return { state: 'code-only' }
  const wait = lockedUntil === null ? 0 : secondsUntil(lockedUntil, now)
  return wait > 0 ? { state: 'locked', retryAfterSeconds: wait } : { state: 'open' }
}

const isRecent = (since: string | null, now: Date): boolean =>
  since !== null && new Date(since) > secondsAfter(now, -windowSeconds)

/** What one more failure makes of it. A success by date forgives nothing: whoever buys with a number could have one at will. */
export const afterFailure = (before: Tries, now: Date): { tries: Tries; failed: TryFailed } => {
  const failures = before.failures + 1
  const recent = isRecent(before.recentSince, now)
  const recentFailures = recent ? before.recentFailures + 1 : 1
  const recentSince = recent ? before.recentSince : now.toISOString()
  const isLast = failures === mostFailures
  if (recentFailures < failuresPerLock) {
    const tries = { ...before, failures, recentFailures, recentSince }
    return { tries, failed: { lockedSeconds: null, isLast } }
  }
  const seconds = lockSeconds[Math.min(before.locks, lockSeconds.length - 1)] ?? lockSeconds[0]
  const tries = {
    failures,
    recentFailures: 0,
    recentSince: null,
    locks: before.locks + 1,
    lockedUntil: secondsAfter(now, seconds).toISOString(),
  }
  return { tries, failed: { lockedSeconds: seconds, isLast } }
}
