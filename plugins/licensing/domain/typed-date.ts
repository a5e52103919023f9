import { z } from 'zod'
import { endOfDay, startOfDay } from '../../kernel/zone-day.ts'

const plainDay = z.iso.date()
const moment = z.iso.datetime({ offset: true })

/** Years that every database and every computer can write, whatever the zone. */
const [firstYear, lastYear] = [1970, 9999]

const read = (text: string, edge: 'end' | 'start', timeZone: string): Date | null => {
  if (plainDay.safeParse(text).success)
    return edge === 'end' ? endOfDay(text, timeZone) : startOfDay(text, timeZone)
  return moment.safeParse(text).success ? new Date(text) : null
}

/**
 * A date that a person typed: a day is meant from its start to its end where the shop is, a moment as it says.
 * @param text `YYYY-MM-DD`, or ISO 8601 with a zone
 * @param edge what of the day counts
 * @returns null for what is no date, or none of the years 1970 to 9999
 */
export const readTypedDate = (text: string, edge: 'end' | 'start', timeZone: string): Date | null => {
  if (Number(text.slice(0, 4)) < firstYear) return null
  const date = read(text, edge, timeZone)
  return date && date.getUTCFullYear() <= lastYear ? date : null
}
