import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import { licenseStatuses } from '../kernel/license-statuses.ts'
import { operationShape } from '../platform/faces/call.ts'

const moment = z.string().nullable()

const grant = z.object({
  customerId: z.string(),
  /** E-mail address or phone number of the person. */
  contact: z.string(),
  licenseId: z.string(),
  productId: z.string(),
  title: z.string(),
  maskedKey: z.string(),
  /** `former-seat`: it was taken back. */
  heldAs: z.enum(['owner', 'seat', 'former-seat']),
  /** Whether they may download now. */
  allowed: z.boolean(),
  /** All that stands against it, the gravest first: the first is what they are told. */
  reasons: z.array(z.object({ code: z.string(), message: z.string() })),
  /** What the answer rests on. */
  license: z.object({
    status: z.enum(licenseStatuses),
    /** Words of staff, or `order:…` or `abuse:…` of a machine. */
    reason: z.string().nullable(),
    flagReason: z.string().nullable(),
    forgivenAt: moment,
    issuedAt: z.string(),
    expiresAt: moment,
    updatesUntil: moment,
    downloadsUsed: z.number(),
    downloadCap: z.number().nullable(),
  }),
  seat: z.object({ assignedAt: z.string(), revokedAt: moment }).nullable(),
  order: z
    .object({
      number: z.string(),
      status: z.string(),
      paidAt: moment,
      currency: z.string(),
      /** Minor units. */
      totalMinor: z.number(),
      refundedMinor: z.number(),
    })
    .nullable(),
  /** `files`: how often each file of the newest release, and of others that were had, was had in the window. Null without a window. */
  window: z
    .object({
      limit: z.number(),
      days: z.number(),
      files: z.array(z.object({ fileId: z.string(), used: z.number(), freeAt: moment })),
    })
    .nullable(),
  pause: z.object({ rule: z.string(), sentence: z.string() }).nullable(),
  /** The newest request for more downloads. */
  reset: z.object({ status: z.string(), askedAt: z.string(), note: z.string().nullable() }).nullable(),
  /** What happened to the license and its order, newest first. */
  trail: z.array(
    z.object({
      at: z.string(),
      action: z.string(),
      outcome: z.enum(['done', 'refused']),
      actorKind: z.enum(['buyer', 'staff', 'stranger', 'system']),
      code: z.string().nullable(),
    }),
  ),
})

/**
 * Why somebody can, or cannot, download: everything that a person has of a product (or of all, the newest 20), or everybody
 * who uses one license. Asking changes and counts nothing. Empty: they have nothing of it.
 */
export const whyShape = operationShape(
  'library.why',
  z
    .object({
      customerId: documentId.optional(),
      productId: documentId.optional(),
      licenseId: documentId.optional(),
    })
    .refine(({ customerId, licenseId }) => (customerId === undefined) !== (licenseId === undefined)),
  z.object({ grants: z.array(grant) }),
)

export type ExplainedGrant = z.output<typeof grant>
