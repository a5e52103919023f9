import type { Clock } from '../../kernel/clock.ts'

/** A clock that stands still until the test moves it. */
export interface MovableClock extends Clock {
  /** Jumps to an instant, also backwards. */
  set: (instant: Date | string) => void
  /** Moves on by seconds (negative: back). */
  advance: (seconds: number) => void
}

/** @param start the first instant. @default now, to the millisecond */
export const movableClock = (start: Date | string = new Date()): MovableClock => {
  let current = new Date(start)
  return {
    now: () => new Date(current),
    set: (instant) => {
      current = new Date(instant)
    },
    advance: (seconds) => {
      current = new Date(current.getTime() + seconds * 1000)
    },
  }
}
