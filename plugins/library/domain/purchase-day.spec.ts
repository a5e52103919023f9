import { describe, expect, it } from '@jest/globals'
import { isNearDay, spanAround } from './purchase-day.ts'

describe('a purchase date', () => {
  it('matches within a day either side, in the shop’s time zone', () => {
    const zone = 'Africa/Nairobi'
    // 1 June, 23:30 in Nairobi.
    const bought = '2026-06-01T20:30:00Z'
    const matching = ['2026-05-30', '2026-05-31', '2026-06-01', '2026-06-02', '2026-06-03'].filter((day) =>
      isNearDay(day, bought, zone),
    )
    expect(matching).toEqual(['2026-05-31', '2026-06-01', '2026-06-02'])
    // Half an hour later it is the second of June there, and still the first in London.
    expect(isNearDay('2026-06-03', '2026-06-01T21:00:00Z', zone)).toBe(true)
    expect(isNearDay('2026-06-03', '2026-06-01T21:00:00Z', 'Europe/London')).toBe(false)
  })

  it.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'UTC', 'Asia/Kathmandu'])(
    'is found by its span in %s',
    (zone) => {
      const { from, to } = spanAround('2026-06-01')
      for (let hour = -96; hour < 120; hour += 1) {
        const moment = new Date(Date.parse('2026-06-01T00:00:00Z') + hour * 3_600_000)
        if (isNearDay('2026-06-01', moment.toISOString(), zone)) {
          expect(moment >= from && moment < to).toBe(true)
        }
      }
    },
  )

  it('crosses months, leap days and years', () => {
    expect(isNearDay('2028-02-29', '2028-03-01T12:00:00Z', 'UTC')).toBe(true)
    expect(isNearDay('2027-01-01', '2026-12-31T12:00:00Z', 'UTC')).toBe(true)
    expect(isNearDay('2027-01-01', '2026-12-30T12:00:00Z', 'UTC')).toBe(false)
  })
})
