import { z } from 'zod'
import { event } from '../kernel/event.ts'
import type { Id } from '../kernel/id.ts'
import type { Code } from '../kernel/codes.ts'
import type { Ctx, TxCtx } from '../platform/context.ts'
import { operationShape } from '../platform/faces/call.ts'
import { port } from '../platform/registry.ts'
import { licenseStatuses, type LicenseStatus } from '../kernel/license-statuses.ts'
import { licenseChange } from './contract.care.ts'
import type { DatedRelease, Entitlement, ReleaseReaders, UpdatePeriod } from './contract.releases.ts'
import type { SeatSnapshot } from './contract.seats.ts'
import type { AbuseReport, AccessFacts, Verdict } from './contract.verdict.ts'

export { licenseStatuses, type LicenseStatus } from '../kernel/license-statuses.ts'
export * from './contract.care.ts'
export * from './contract.programs.ts'
export * from './contract.releases.ts'
export * from './contract.seats.ts'
export * from './contract.verdict.ts'

const id = z.union([z.number(), z.string()])

/** A license has come to be. Published once for each. */
export const licenseIssued = event(
  'licensing.license-issued',
  1,
  z.object({ licenseId: id, orderId: id, customerId: id }),
)

/** All licenses of an order exist. Published once per order. */
export const licensesIssued = event('licensing.licenses-issued', 1, z.object({ orderId: id, customerId: id }))

/** A license can no longer be used: open downloads of it end. */
export const licenseRevoked = event('licensing.license-revoked', 1, z.object({ licenseId: id }))

/** Staff, or a rule about abuse, stopped a license for now. What an order's money does is told by its own events. */
export const licenseSuspended = event(
  'licensing.license-suspended',
  1,
  z.object({
    licenseId: id,
    /** Who used it like that, when it was a rule. */
    holderId: id.nullable(),
    /** Whether its owner and holder, and the shop, are to hear of it by mail. */
    isMailed: z.boolean(),
    isNoted: z.boolean(),
  }),
)

/** A rule about abuse flagged a license that stays open, and somebody is to hear of it. */
export const licenseFlagged = event(
  'licensing.license-flagged',
  1,
  z.object({ licenseId: id, holderId: id, isMailed: z.boolean(), isNoted: z.boolean() }),
)

/** Somebody has a seat of a license. Ids only: whoever writes to them asks who it is. */
export const seatAssigned = event('licensing.seat-assigned', 1, z.object({ seatId: id, licenseId: id }))

/** A seat was taken back: what its holder still downloads ends. */
export const seatRevoked = event('licensing.seat-revoked', 1, z.object({ seatId: id, licenseId: id }))

/** A license, and how somebody is tied to it. */
export interface Holding {
  license: LicenseSnapshot
  /** The seat that they have of it, or had last; null for its owner. */
  seat: SeatSnapshot | null
}

/** `issued`: by staff, without a sale. `imported`: with a key of another shop. */
export type LicenseSource = 'imported' | 'issued' | 'sale'

export interface LicenseSnapshot {
  licenseId: Id
  customerId: Id
  orderId: Id
  productId: Id
  offerName: string
  type: 'commercial' | 'personal' | 'team'
  seats: number
  /** Seats that are given away. The owner uses none. */
  seatsUsed: number
  status: LicenseStatus
  /** Why it is not active: words of staff, or `order:…` or `abuse:…` of a machine. Not for the owner's eyes. */
  reason: string | null
  isFlagged: boolean
  /** Why it is flagged: the shop's own words. Null when it is not. */
  flagReason: string | null
  /** ISO 8601: when staff forgave what happened before. Rules about abuse look at what came after. */
  forgivenAt: string | null
  /** ISO 8601; null when it does not expire. */
  expiresAt: string | null
  /** ISO 8601: releases that come out after it are not this license's; null when all are. */
  updatesUntil: string | null
  source: LicenseSource
  /** ISO 8601: when staff passed it on to another owner, whom the order does not name. */
  transferredAt: string | null
  /** Whether its owner hears of new releases. */
  releaseMails: boolean
  downloadCap: number | null
  downloadsUsed: number
  /** `LIC-••••-••••-••••-7F3K` */
  maskedKey: string
  issuedAt: string
}

export interface LicensingService {
  /** Flags a license for staff to look at. False when it is flagged already: nothing is told twice. */
  flag(ctx: TxCtx, report: AbuseReport): Promise<boolean>
  /** Suspends an active license because of a rule. False when it was not active. */
  suspend(ctx: TxCtx, report: AbuseReport): Promise<boolean>
  /** The one order of all reasons: the gravest that holds is the answer. */
  verdictOf(ctx: TxCtx, facts: AccessFacts): Verdict
  /** Every reason in that order, the answer first; none when it is allowed. */
  reasonsOf(ctx: TxCtx, facts: AccessFacts): Code[]
  load(ctx: TxCtx, licenseId: Id): Promise<LicenseSnapshot | null>
  /** All that an order gave, also what was passed on since. */
  ofOrder(ctx: TxCtx, orderId: Id): Promise<LicenseSnapshot[]>
  ofCustomer(ctx: TxCtx, customerId: Id): Promise<LicenseSnapshot[]>
  /**
   * Licenses of these customers, those of these orders that nobody passed on since, and those of which these people hold a seat
   * now; newest first, one page of them.
   * @param page.number from 1
   */
  pageOf(
    ctx: TxCtx,
    owned: { customerIds: Id[]; orderIds: Id[]; holderIds?: Id[] },
    page: { number: number; size: number },
  ): Promise<{ licenses: LicenseSnapshot[]; total: number }>
  /** The keys as they are stored, by license: one question for all of them. */
  sealedKeys(
    ctx: TxCtx,
    licenses: Pick<LicenseSnapshot, 'customerId' | 'licenseId' | 'transferredAt'>[],
  ): Promise<Map<Id, string>>
  /** A stored key in the clear, for its owner's eyes. Never logged, mailed only to the owner. Needs no database. */
  openKey(ctx: Ctx, sealedKey: string): string
  /** The verdict as of now, without holding the row. */
  judge(ctx: TxCtx, licenseId: Id): Promise<Verdict>
  /** The verdict on a license that was read a moment ago, without reading it again. */
  verdictOn(ctx: TxCtx, license: LicenseSnapshot): Verdict
  /** Holds the license's row until commit, and judges it. LICENSE_NOT_FOUND when there is none. */
  lockAndJudge(ctx: TxCtx, licenseId: Id): Promise<{ license: LicenseSnapshot | null; verdict: Verdict }>
  seat(ctx: TxCtx, seatId: Id): Promise<SeatSnapshot | null>
  /** The seat that one of these people has of a license, or else the last that they had; null when they never had one. */
  seatOf(ctx: TxCtx, licenseId: Id, holderIds: Id[]): Promise<SeatSnapshot | null>
  /** Seats of a license that are held now, 100 at most, newest first. */
  seatsOf(ctx: TxCtx, licenseId: Id): Promise<SeatSnapshot[]>
  /** What somebody owns, has a seat of, or had one of; newest first. */
  holdingsOf(ctx: TxCtx, who: { customerId: Id; productId: Id | null }, limit: number): Promise<Holding[]>
  /** Which of these releases a license gives. Asks nobody. */
  entitledOf<R extends DatedRelease>(license: UpdatePeriod, published: readonly R[]): Entitlement<R>
  /**
   * Who is to hear of a release now: owners of active licenses that give it, then who has a seat of one.
   * @param after where the page before ended; null at first
   */
  readersOf(
    ctx: TxCtx,
    release: { productId: Id; publishedAt: string | null },
    page: { after: string | null; size: number },
  ): Promise<ReleaseReaders>
  /** Claims one download below the license's cap. False when the cap is reached. */
  countDownload(ctx: TxCtx, licenseId: Id): Promise<boolean>
}

export const Licensing = port<LicensingService>('licensing')

const change = {
  input: licenseChange,
  output: z.object({ licenseId: z.string(), status: z.enum(licenseStatuses) }),
}

/** Ends a license and its open downloads. CONFLICT when it is revoked already. */
export const revokeLicenseShape = operationShape('licensing.revoke', change.input, change.output)

/** Closes an active license until it is given back. CONFLICT when it is not active. */
export const suspendLicenseShape = operationShape('licensing.suspend', change.input, change.output)

/** Gives a suspended or revoked license back. CONFLICT when it is active. */
export const reactivateLicenseShape = operationShape('licensing.reactivate', change.input, change.output)

const flagChange = {
  input: change.input,
  output: z.object({ licenseId: z.string(), isFlagged: z.boolean() }),
}

/** Marks a license for a second look. CONFLICT when it is flagged. */
export const flagLicenseShape = operationShape('licensing.flag', flagChange.input, flagChange.output)

/** Takes the mark away and forgives what rules about abuse saw until now: a pause of downloads ends as well. */
export const clearFlagShape = operationShape('licensing.clearFlag', flagChange.input, flagChange.output)

/** Finds a license for staff by its key, however it was typed. The key stands in the body: in an address it would be kept. */
export const findLicenseShape = operationShape(
  'licensing.find',
  z.object({ licenseKey: z.string().trim().min(1).max(200) }),
  z.object({ licenseId: z.string() }),
)
