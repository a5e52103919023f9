import { daysAfter } from '../../kernel/clock.ts'

/** Somebody may remember the day before or after, or have bought at midnight. */
const nearDays = 1

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** The calendar day of a moment in a time zone: `2026-06-01`. */
const dayIn = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  )

/**
 * Whether something was bought within a day either side of the day that a person typed.
 * @param typed `YYYY-MM-DD`, read in the shop's time zone
 * @param boughtAt ISO 8601
 */
export const isNearDay = (typed: string, boughtAt: string, timeZone: string): boolean =>
  Math.abs(dayNumber(dayIn(new Date(boughtAt), timeZone)) - dayNumber(typed)) <= nearDays

/** Holds all moments that can be near a day, in whatever time zone: those are 12 hours behind UTC to 14 ahead. */
export const spanAround = (typed: string): { from: Date; to: Date } => {
  const day = new Date(`${typed}T00:00:00Z`)
  return { from: daysAfter(day, -nearDays - 1), to: daysAfter(day, nearDays + 2) }
}
