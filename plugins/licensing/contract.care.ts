import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import { event } from '../kernel/event.ts'
import { operationShape } from '../platform/faces/call.ts'

const id = z.union([z.number(), z.string()])

/** A license belongs to somebody else now. Ids only: whoever writes to them asks who it is. */
export const licenseTransferred = event(
  'licensing.license-transferred',
  1,
  z.object({ licenseId: id, fromId: id, toId: id }),
)

/** A license has another key; the one before opens nothing. */
export const licenseKeyRotated = event('licensing.key-rotated', 1, z.object({ licenseId: id }))

/** A license, or its updates, run longer than before. */
export const licenseExtended = event('licensing.license-extended', 1, z.object({ licenseId: id }))

/** How the reasons of machines begin: a person's words are never taken for one. */
const machineReason = /^(?:abuse|order):/i

/** What staff do to one license, and why. */
export const licenseChange = z.object({
  licenseId: documentId,
  /** For the shop's own record; the owner does not see it. */
  reason: z
    .string()
    .trim()
    .min(3)
    .max(500)
    .refine((reason) => !machineReason.test(reason)),
})

/** A day (`YYYY-MM-DD`), until its end where the shop is, or ISO 8601 in any zone; null for never. Anything else is BAD_INPUT. */
const end = z.string().min(10).max(40).nullable()

/**
 * Gives a license another key: the one before opens nothing from now on. Its devices stay. Refused while the license is closed,
 * with the code of why; CONFLICT when the key was changed meanwhile.
 */
export const rotateKeyShape = operationShape(
  'licensing.rotateKey',
  licenseChange,
  z.object({ licenseId: z.string(), maskedKey: z.string() }),
)

/**
 * Lets a license, or its updates, run longer: what is left out stays as it is. DATE_NOT_LATER when a date is past, or not later
 * than the one that is there; BAD_INPUT when it is no date, or of none of the years 1970 to 9999.
 */
export const extendLicenseShape = operationShape(
  'licensing.extend',
  licenseChange.extend({ expiresAt: end.optional(), updatesUntil: end.optional() }),
  z.object({
    licenseId: z.string(),
    expiresAt: z.string().nullable(),
    updatesUntil: z.string().nullable(),
  }),
)

/**
 * Passes a license on to whoever reads the mail of an address, with a new key and without devices and seats. The order and its
 * money stay with who paid. OWNER_ALREADY when it is theirs, CONFLICT when it was passed on meanwhile.
 */
export const transferLicenseShape = operationShape(
  'licensing.transfer',
  licenseChange.extend({ email: z.string().max(254) }),
  z.object({
    licenseId: z.string(),
    /** Who has it now. */
    customerId: z.string(),
    /** ISO 8601 */
    transferredAt: z.string(),
    /** What ended with it. */
    devices: z.number(),
    seats: z.number(),
  }),
)

/** Rows of one call: a list is sent in as many calls as it needs. */
export const mostBatchRows = 100

/** The same for all calls of one list: what was sent twice is given once. */
const batchKey = z.string().trim().min(3).max(100)

/** Longer than anything that is right: what is wrong with one row is said of that row, and stops none of the others. */
const typed = z.string().max(10_000)

/** What became of one row. `exists`: it was given before, by the same list. */
const rowAnswer = z.object({
  /** From 0, as it was sent. */
  index: z.number(),
  state: z.enum(['done', 'exists', 'refused']),
  /** Why it was refused, for programs and for people. */
  code: z.string().nullable(),
  message: z.string().nullable(),
  /** The order that it stands on. */
  orderNumber: z.string().nullable(),
})

const batchAnswer = z.object({
  done: z.number(),
  exists: z.number(),
  refused: z.number(),
  rows: z.array(rowAnswer),
})

export type BatchAnswer = z.output<typeof batchAnswer>
export type BatchRowAnswer = z.output<typeof rowAnswer>

/** Gives licenses of an offer to a list of people, who pay nothing and are told by mail. Each row for itself. */
export const issueBatchShape = operationShape(
  'licensing.issueBatch',
  z.object({
    offerId: documentId,
    batchKey,
    rows: z
      .array(
        z.object({
          /** Tells two rows of one address apart; without it they are one. */
          rowKey: z.string().min(1).max(100).optional(),
          email: typed,
          quantity: z.number().int().min(1).max(100).default(1),
        }),
      )
      .min(1)
      .max(mostBatchRows),
  }),
  batchAnswer,
)

/**
 * Takes over licenses that another shop has sold, with the keys that their owners have. Of a row: BAD_KEY for what is none, KEY_TAKEN
 * for one that is another license's, BAD_EMAIL, BAD_INPUT for a date. Nobody is told by mail unless `notify`.
 */
export const importKeysShape = operationShape(
  'licensing.importKeys',
  z.object({
    offerId: documentId,
    batchKey,
    notify: z.boolean().default(false),
    rows: z
      .array(
        z.object({
          email: typed,
          key: typed,
          /** Since when it counts: a day from its start where the shop is, or ISO 8601. Not in the future. @default now */
          issuedAt: typed.optional(),
          /** A day until its end, or ISO 8601; null for never. Left out: as the offer says, from `issuedAt` on. */
          expiresAt: typed.nullable().optional(),
        }),
      )
      .min(1)
      .max(mostBatchRows),
  }),
  batchAnswer,
)
