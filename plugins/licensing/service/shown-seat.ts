import type { Doc } from '../../platform/tx.ts'
import type { ShownSeat } from '../contract.ts'

/** A seat for its license's owner. Which of the staff gave it is the shop's own business. */
export const shownSeat = (doc: Doc<'license-seats'>): ShownSeat => ({
  seatId: String(doc.id),
  email: doc.email,
  status: doc.status,
  assignedAt: doc.assignedAt,
  assignedBy: doc.assignedBy.startsWith('staff:') ? 'staff' : 'owner',
  revokedAt: doc.revokedAt ?? null,
})
