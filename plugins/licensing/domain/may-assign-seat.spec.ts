import { expect, it } from '@jest/globals'
import { mayAssignSeat, type SeatFacts } from './may-assign-seat.ts'

const now = new Date('2026-06-01T00:00:00Z')

const team: SeatFacts['license'] = {
  type: 'team',
  seats: 5,
  seatsUsed: 4,
  status: 'active',
  reason: null,
  expiresAt: null,
}

const answer = (license: Partial<SeatFacts['license']>, who: Partial<SeatFacts> = {}) => {
  const facts = { isOwner: false, hasSeat: false, givenLately: 0, ...who, license: { ...team, ...license } }
  const verdict = mayAssignSeat(facts, now)
  return verdict.allowed ? 'yes' : verdict.code
}

it('gives the last seat, and none after it', () => {
  expect(answer({})).toBe('yes')
  expect(answer({ seatsUsed: 5 })).toBe('SEATS_FULL')
  expect(answer({ seatsUsed: 6 })).toBe('SEATS_FULL')
})

it.each([
  [{ type: 'personal' as const }, {}, 'SEATS_NOT_OFFERED'],
  [{ type: 'commercial' as const }, {}, 'SEATS_NOT_OFFERED'],
  [{ seats: 1, seatsUsed: 0 }, {}, 'SEATS_NOT_OFFERED'],
  [{}, { isOwner: true }, 'SEAT_OF_OWNER'],
  [{}, { hasSeat: true }, 'SEAT_TAKEN'],
  [{}, { givenLately: 20 }, 'TOO_MANY_REQUESTS'],
  // Who has one is told so, and not that there are none left.
  [{ seatsUsed: 5 }, { hasSeat: true }, 'SEAT_TAKEN'],
  [{ status: 'suspended' as const }, {}, 'LICENSE_SUSPENDED'],
  [{ status: 'revoked' as const, reason: 'order:refunded' }, {}, 'LICENSE_REFUNDED'],
  [{ expiresAt: '2026-05-31T00:00:00Z' }, {}, 'LICENSE_EXPIRED'],
])('%j, %j: %s', (license, who, code) => {
  expect(answer(license, who)).toBe(code)
})
