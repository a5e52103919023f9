import { daysAfter } from '../../kernel/clock.ts'
import { dayNumber, dayNumberOf } from '../../kernel/zone-day.ts'

/** Somebody may remember the day before or after, or have bought at midnight. */
const nearDays = 1

/**
 * Whether something was bought within a day either side of the day that a person typed.
 * @param typed `YYYY-MM-DD`, read in the shop's time zone
 * @param boughtAt ISO 8601
 */
export const isNearDay = (typed: string, boughtAt: string, timeZone: string): boolean =>
  Math.abs(dayNumberOf(timeZone)(Date.parse(boughtAt)) - dayNumber(typed)) <= nearDays

/** Holds all moments that can be near a day, in whatever time zone: those are 12 hours behind UTC to 14 ahead. */
export const spanAround = (typed: string): { from: Date; to: Date } => {
  const day = new Date(`${typed}T00:00:00Z`)
  return { from: daysAfter(day, -nearDays - 1), to: daysAfter(day, nearDays + 2) }
}
