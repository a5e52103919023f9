import { describe, expect, it } from '@jest/globals'
import { endOfDay, startOfDay } from './zone-day.ts'

const spanOf = (day: string, zone: string) => [
  startOfDay(day, zone).toISOString(),
  endOfDay(day, zone).toISOString(),
]

describe('a day in a time zone', () => {
  it.each([
    ['UTC', '2027-01-31', '2027-01-31T00:00:00.000Z', '2027-01-31T23:59:59.999Z'],
    ['Africa/Nairobi', '2027-01-31', '2027-01-30T21:00:00.000Z', '2027-01-31T20:59:59.999Z'],
    ['Asia/Kathmandu', '2027-01-31', '2027-01-30T18:15:00.000Z', '2027-01-31T18:14:59.999Z'],
    ['Pacific/Kiritimati', '2027-01-31', '2027-01-30T10:00:00.000Z', '2027-01-31T09:59:59.999Z'],
    ['America/Los_Angeles', '2027-01-31', '2027-01-31T08:00:00.000Z', '2027-02-01T07:59:59.999Z'],
    ['Etc/GMT+12', '2027-12-31', '2027-12-31T12:00:00.000Z', '2028-01-01T11:59:59.999Z'],
  ])('begins and ends as it does there: %s', (zone, day, start, end) => {
    expect(spanOf(day, zone)).toEqual([start, end])
  })

  it.each([
    // 23 hours, and 25.
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
    // There was no midnight: the day began at one.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z', '2018-11-05T01:59:59.999Z'],
    // Midnight was put back to eleven, of the day before.
    ['America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00:00.000Z', '2018-02-18T02:59:59.999Z'],
  ])('is as long as clocks make it: %s, %s', (zone, day, start, end) => {
    expect(spanOf(day, zone)).toEqual([start, end])
  })

  it('goes on to the last year that has four digits', () => {
    expect(endOfDay('9999-12-31', 'Africa/Nairobi').toISOString()).toBe('9999-12-31T20:59:59.999Z')
    expect(endOfDay('9999-12-31', 'America/Lima').getUTCFullYear()).toBe(10_000)
  })
})
