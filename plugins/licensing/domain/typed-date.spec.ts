import { describe, expect, it } from '@jest/globals'
import { readTypedDate } from './typed-date.ts'

const read = (text: string, edge: 'end' | 'start', zone: string) =>
  readTypedDate(text, edge, zone)?.toISOString() ?? null

describe('a date that a person typed', () => {
  it('is a day of the shop, whole', () => {
    expect(read('2027-01-31', 'start', 'Africa/Nairobi')).toBe('2027-01-30T21:00:00.000Z')
    expect(read('2027-01-31', 'end', 'Africa/Nairobi')).toBe('2027-01-31T20:59:59.999Z')
    expect(read('2027-01-31', 'end', 'America/Los_Angeles')).toBe('2027-02-01T07:59:59.999Z')
    // Clocks go back that day.
    expect(read('2026-10-25', 'end', 'Europe/Berlin')).toBe('2026-10-25T22:59:59.999Z')
  })

  it('is the moment that it says, with a zone of its own', () => {
    for (const edge of ['start', 'end'] as const)
      expect(read('2027-01-31T12:00:00+03:00', edge, 'America/Lima')).toBe('2027-01-31T09:00:00.000Z')
  })

  it.each([
    '',
    'tomorrow',
    '2027-02-30',
    '2027-02-30T00:00:00Z',
    '2027-01-31T12:00:00',
    '0000-01-01',
    '0000-01-01T00:00:00Z',
    '1969-12-31T23:59:59Z',
    '9999-12-31T23:59:59-05:00',
    '+010000-01-01T00:00:00Z',
  ])('is none: %s', (text) => {
    expect(read(text, 'end', 'UTC')).toBeNull()
  })

  it('of the last day that there is depends on where the shop is', () => {
    expect(read('9999-12-31', 'end', 'UTC')).toBe('9999-12-31T23:59:59.999Z')
    expect(read('9999-12-31', 'end', 'America/Lima')).toBeNull()
  })
})
