import { secondsAfter } from '../../kernel/clock.ts'

interface Step {
  /** Orders up to this age; the last step has no end. */
  upToSeconds: number
  everySeconds: number
}

/**
 * How often the provider is asked about an order that hangs: soon while its buyer waits before the screen, then ever
 * less often.
 */
const steps: readonly Step[] = [
  { upToSeconds: 10 * 60, everySeconds: 20 },
  { upToSeconds: 2 * 3600, everySeconds: 2 * 60 },
  { upToSeconds: Number.POSITIVE_INFINITY, everySeconds: 20 * 60 },
]

/** Orders that were placed in (`after`, `until`] are due when they were last touched before `touchedBefore`. */
export interface RecheckWindow {
  after: Date | null
  /** Null: what was placed in the future, by a clock that was ahead, is as young as can be. */
  until: Date | null
  touchedBefore: Date
}

/** Nobody touches an order this far in the future but with a clock that is ahead: it says nothing about the last turn. */
export const neverTouchedSeconds = 60

/** Least seconds between two questions about one order. */
export const shortestRecheckSeconds = steps[0]?.everySeconds ?? 0

export const recheckWindows = (now: Date): RecheckWindow[] =>
  steps.map((step, index) => ({
    after: Number.isFinite(step.upToSeconds) ? secondsAfter(now, -step.upToSeconds) : null,
    until: index === 0 ? null : secondsAfter(now, -(steps[index - 1]?.upToSeconds ?? 0)),
    touchedBefore: secondsAfter(now, -step.everySeconds),
  }))
