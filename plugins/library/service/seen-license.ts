import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Licensing, type LicenseSnapshot, type SeatSnapshot } from '../../licensing/contract.ts'
import { maySeeOrder } from '../domain/may-see-order.ts'

/** A license, and as whom this browser sees it. */
export interface SeenLicense {
  license: LicenseSnapshot
  /** The owner, or who has a seat. */
  customerId: Id
  /** Null for the owner. */
  seat: SeatSnapshot | null
}

/** Whose mail this browser has proved to read: seats are given to an address. */
const provenCustomers = ({ actor }: TxCtx): Id[] =>
  actor.buyer?.scopes.flatMap(({ kind, customerId }) => (kind === 'full' ? [customerId] : [])) ?? []

/** @returns null for a license that this browser may not see */
export const seeLicense = async (ctx: TxCtx, license: LicenseSnapshot): Promise<SeenLicense | null> => {
  const scopes = ctx.actor.buyer?.scopes ?? []
  if (maySeeOrder(scopes, license)) return { license, customerId: license.customerId, seat: null }
  const seat = await resolve(ctx.payload, Licensing).seatOf(ctx, license.licenseId, provenCustomers(ctx))
  if (seat?.status !== 'active') return null
  return { license, customerId: seat.holderId, seat }
}
