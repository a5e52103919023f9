import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import type { Id } from '../kernel/id.ts'
import { operationShape } from '../platform/faces/call.ts'

export const seatStatuses = ['active', 'revoked'] as const

/** One time that somebody was given a place in a team license. */
export interface SeatSnapshot {
  seatId: Id
  licenseId: Id
  holderId: Id
  status: (typeof seatStatuses)[number]
  /** ISO 8601 */
  assignedAt: string
  /** ISO 8601; null while it is held. */
  revokedAt: string | null
  /** Whether its holder hears of new releases. */
  releaseMails: boolean
}

const seat = z.object({
  seatId: z.string(),
  email: z.string(),
  status: z.enum(seatStatuses),
  /** ISO 8601 */
  assignedAt: z.string(),
  assignedBy: z.enum(['owner', 'staff']),
  /** ISO 8601; null while it is held. */
  revokedAt: z.string().nullable(),
})

const seatCount = {
  /** Seats that were bought. */
  seats: z.number(),
  /** Seats that are held now. The owner uses none. */
  seatsUsed: z.number(),
}

/** Who holds a seat of a license, and who held one: newest first, 100 of each at most. */
export const seatsShape = operationShape(
  'licensing.seats',
  z.object({ licenseId: documentId }),
  z.object({ ...seatCount, holders: z.array(seat), former: z.array(seat) }),
)

/**
 * Gives a seat to whoever reads the mail of an address. SEATS_FULL, SEAT_TAKEN, SEAT_OF_OWNER, SEATS_NOT_OFFERED, or why the
 * license is closed.
 */
export const assignSeatShape = operationShape(
  'licensing.assignSeat',
  z.object({ licenseId: documentId, email: z.string().max(254) }),
  z.object({ ...seatCount, seat }),
)

/** Takes a seat back: its holder loses the files at once. Taken back already is taken back. */
export const revokeSeatShape = operationShape(
  'licensing.revokeSeat',
  z.object({ licenseId: documentId, seatId: documentId }),
  z.object({ ...seatCount, seat }),
)

/** A seat as its license's owner and staff see it. */
export type ShownSeat = z.output<typeof seat>
