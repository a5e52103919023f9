import { sameId, type Id } from '../../kernel/id.ts'
import type { Buyer } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { Licensing, type LicenseSnapshot, type SeatSnapshot } from '../../licensing/contract.ts'
import { mayUseLicense } from './may-use-license.ts'

/** The person as whom a browser uses a license: limits and the log count for them. */
export interface Holder {
  customerId: Id
  kind: 'owner' | 'seat'
  /** Known by a phone number and a day only, which more people know than the owner. */
  isPartial: boolean
}

/** Who has proved to read the mail of an address: a seat is given to an address, and opens for nobody else. */
const provenBy = (buyer: Buyer | null): Id[] =>
  buyer?.scopes.flatMap(({ kind, customerId }) => (kind === 'full' ? [customerId] : [])) ?? []

const seatOfBrowser = (ctx: TxCtx, license: LicenseSnapshot): Promise<SeatSnapshot | null> =>
  resolve(ctx.payload, Licensing).seatOf(ctx, license.licenseId, provenBy(ctx.actor.buyer))

const hasProof = (buyer: Buyer | null, license: LicenseSnapshot): boolean =>
  mayUseLicense(buyer && { ...buyer, scopes: buyer.scopes.filter(({ kind }) => kind !== 'partial') }, license)

/** @returns null when this browser has proved nobody who may use the license */
export const holderOf = async (ctx: TxCtx, license: LicenseSnapshot): Promise<Holder | null> => {
  if (mayUseLicense(ctx.actor.buyer, license)) {
    return { customerId: license.customerId, kind: 'owner', isPartial: !hasProof(ctx.actor.buyer, license) }
  }
  const seat = await seatOfBrowser(ctx, license)
  return seat?.status === 'active' ? { customerId: seat.holderId, kind: 'seat', isPartial: false } : null
}

/** Whoever had a seat once is told that it is gone; to a stranger a license of somebody else is none. */
export const formerHolderOf = async (ctx: TxCtx, license: LicenseSnapshot): Promise<Id | null> =>
  (await seatOfBrowser(ctx, license))?.holderId ?? null

/** Whether a customer may use a license at all, whatever its verdict: its owner, or who has a seat. */
export const isHeldBy = async (ctx: TxCtx, license: LicenseSnapshot, customerId: Id): Promise<boolean> => {
  if (sameId(customerId, license.customerId)) return true
  const seat = await resolve(ctx.payload, Licensing).seatOf(ctx, license.licenseId, [customerId])
  return seat?.status === 'active'
}

/** The same with the license's row held: from now until commit nobody takes the seat back. */
export const isStillHeldBy = async (ctx: TxCtx, license: LicenseSnapshot, customerId: Id): Promise<boolean> =>
  isGuardOff(ctx.payload, 'downloads.seat') || isHeldBy(ctx, license, customerId)
