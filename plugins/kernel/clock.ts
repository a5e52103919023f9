/** The only source of "now". Tests move it; rules get `now` as an argument. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

export const secondsAfter = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000)

export const daysAfter = (from: Date, days: number): Date => secondsAfter(from, days * 86_400)
