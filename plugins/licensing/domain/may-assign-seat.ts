import type { AccessFacts, LicenseSnapshot, Verdict } from '../contract.ts'
import { accessVerdict } from './access-verdict.ts'

export interface SeatFacts {
  license: NonNullable<AccessFacts['license']> & Pick<LicenseSnapshot, 'seats' | 'seatsUsed' | 'type'>
  /** The seat would be the license's owner's. */
  isOwner: boolean
  /** The person has a seat of it already. */
  hasSeat: boolean
  /** Seats that were given in the last `passingDays` days, taken back or not. */
  givenLately: number
}

/** Those of a download window: each person to whom a seat is passed on has downloads of their own. */
export const passingDays = 14

/** A team changes: four people for each seat that was bought, ten at least. More is a seat for everybody in turn. */
const mostGiven = (seats: number): number => Math.max(10, 4 * seats)

const leastSeats = 2

/** A license of one place is its owner's alone: nobody shares it by a seat. */
const hasSeatsToGive = ({ type, seats }: Pick<LicenseSnapshot, 'seats' | 'type'>): boolean =>
  type === 'team' && seats >= leastSeats

/**
 * May this person be given a seat now? A closed license gives none; those that were given can still be taken back. Whether
 * the person needs one comes before whether there is one.
 */
export const mayAssignSeat = ({ license, isOwner, hasSeat, givenLately }: SeatFacts, now: Date): Verdict => {
  if (!hasSeatsToGive(license)) return { allowed: false, code: 'SEATS_NOT_OFFERED' }
  const verdict = accessVerdict({ license }, now)
  if (!verdict.allowed) return verdict
  if (isOwner) return { allowed: false, code: 'SEAT_OF_OWNER' }
  if (hasSeat) return { allowed: false, code: 'SEAT_TAKEN' }
  if (license.seatsUsed >= license.seats) return { allowed: false, code: 'SEATS_FULL' }
  if (givenLately >= mostGiven(license.seats)) return { allowed: false, code: 'TOO_MANY_REQUESTS' }
  return { allowed: true }
}
