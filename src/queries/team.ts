import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import { seatsShape, type ShownSeat } from '../../plugins/licensing/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { LibraryItemView } from '../ui/models/library-view.ts'
import type { SeatView, TeamView } from '../ui/models/team-view.ts'
import { buyerCtx } from './buyer-ctx.ts'

const toSeatView = ({ seatId, email, assignedAt, assignedBy, revokedAt }: ShownSeat): SeatView => ({
  seatId,
  email,
  since: assignedAt,
  until: revokedAt ?? undefined,
  isFromShop: assignedBy === 'staff',
})

/** Who shares a license; null for one of a single place, and where this browser may not give its seats. */
export const team = async (locale: Locale, { owned, seats }: LibraryItemView): Promise<TeamView | null> => {
  const { id, isSeat, status, type } = owned.license
  if (isSeat || type !== 'team' || seats < 2) return null
  const found = await call(await buyerCtx(locale), seatsShape, { licenseId: id })
  if (!found.ok) return null
  return {
    licenseId: id,
    seats: found.value.seats,
    seatsUsed: found.value.seatsUsed,
    isOpen: status === 'active',
    holders: found.value.holders.map(toSeatView),
    former: found.value.former.map(toSeatView),
  }
}
