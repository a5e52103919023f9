const dayMs = 86_400_000

/** Zones are 12 hours behind UTC to 14 ahead. */
const widestMs = 15 * 3_600_000

/** The calendar day of a moment (in milliseconds) in a time zone, as days since 1970. */
export const dayNumberOf = (timeZone: string): ((time: number) => number) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
    const [year = 0, month = 1, day = 1] = [parts.get('year'), parts.get('month'), parts.get('day')]
    return Date.UTC(year, month - 1, day) / dayMs
  }
}

/** @param day `YYYY-MM-DD` */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs

const startOf = (wanted: number, timeZone: string): Date => {
  const numberAt = dayNumberOf(timeZone)
  // In seconds: no zone has had a part of one since 1970.
  let before = (wanted * dayMs - widestMs) / 1000
  let within = (wanted * dayMs + widestMs) / 1000
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2)
    if (numberAt(middle * 1000) < wanted) before = middle
    else within = middle
  }
  return new Date(within * 1000)
}

/**
 * The first moment of a calendar day in a time zone. It is looked for, not reckoned: where clocks are put forward at midnight, a
 * day begins at one.
 * @param day `YYYY-MM-DD`
 */
export const startOfDay = (day: string, timeZone: string): Date => startOf(dayNumber(day), timeZone)

/** The last moment of a calendar day in a time zone: a millisecond later it is the next day there. */
export const endOfDay = (day: string, timeZone: string): Date =>
  new Date(startOf(dayNumber(day) + 1, timeZone).getTime() - 1)
