import { z } from 'zod'
import type { Code } from '../kernel/codes.ts'
import { documentId } from '../kernel/document-id.ts'
import { licenseStatuses } from '../kernel/license-statuses.ts'
import { operationShape } from '../platform/faces/call.ts'

/** Why a program may not run; as everywhere in the shop. */
export const programCodes = [
  'LICENSE_NOT_FOUND',
  'WRONG_PRODUCT',
  'LICENSE_REFUNDED',
  'LICENSE_REVOKED',
  'LICENSE_UNDER_REVIEW',
  'LICENSE_SUSPENDED',
  'LICENSE_EXPIRED',
  'ACTIVATIONS_FULL',
  'ACTIVATION_NOT_FOUND',
] as const satisfies readonly Code[]

export type ProgramCode = (typeof programCodes)[number]

/** What a program knows of its license. */
const byKey = z.object({
  /** As it was typed: spaces, hyphens and case do not matter, nor a letter that looks like a digit. */
  licenseKey: z.string().trim().min(1).max(200),
  /** The product that the program is, by either: a key of another one is WRONG_PRODUCT. */
  productId: documentId.optional(),
  productSlug: z.string().trim().min(1).max(200).optional(),
})

/** Anything that is the same on each start of the same device and on no other. Kept as HMAC only. */
const fingerprint = z.string().min(8).max(200)

/** One line, and nothing that turns the text around it. */
const printable = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u

const activation = z.object({
  id: z.string(),
  deviceName: z.string().nullable(),
  /** ISO 8601. */
  activatedAt: z.string(),
})

/** "No" is an answer as well. `valid` says one thing everywhere: whether the program may run now, on this device if it named one. */
const answer = z.object({
  valid: z.boolean(),
  /** Null when it is valid. */
  code: z.enum(programCodes).nullable(),
  /** The code for people, in the caller's language. */
  message: z.string().nullable(),
  /** Null unless the key is right. */
  license: z
    .object({
      id: z.string(),
      type: z.enum(['commercial', 'personal', 'team']),
      status: z.enum(licenseStatuses),
      /** ISO 8601; null when it does not expire. */
      expiresAt: z.string().nullable(),
      /** ISO 8601: releases that come out after it are not this license's; null when all are. */
      updatesUntil: z.string().nullable(),
      seats: z.number(),
      /** Devices, and how many there may be; null for any number. */
      activations: z.object({ used: z.number(), limit: z.number().nullable() }),
      product: z.object({ id: z.string(), slug: z.string(), title: z.string() }).nullable(),
    })
    .nullable(),
  /** The device that was asked about, when it is activated. */
  activation: activation.nullable(),
})

export type ProgramAnswer = z.output<typeof answer>

/** May the program run? With a fingerprint: on this device? */
export const validateLicenseShape = operationShape(
  'licensing.validate',
  byKey.extend({ fingerprint: fingerprint.optional() }),
  answer,
)

/** Takes a device in, as long as there is room. One that is in already is the same one, and counts nothing. */
export const activateLicenseShape = operationShape(
  'licensing.activate',
  byKey.extend({ fingerprint, deviceName: z.string().trim().max(80).regex(printable).optional() }),
  answer,
)

/** Takes a device out, by its fingerprint or, for one that is not at hand, by the id that `devices` told. */
export const deactivateLicenseShape = operationShape(
  'licensing.deactivate',
  byKey
    .extend({ fingerprint: fingerprint.optional(), activationId: documentId.optional() })
    .refine((asked) => (asked.fingerprint === undefined) !== (asked.activationId === undefined)),
  answer.extend({
    /** The device is out, by this call or an earlier one. */
    deactivated: z.boolean(),
  }),
)

/** The devices that are in, the latest first; 200 at most. */
export const licenseDevicesShape = operationShape(
  'licensing.devices',
  byKey,
  answer
    .omit({ activation: true })
    .extend({ devices: z.array(activation.extend({ lastSeenAt: z.string() })) }),
)

const ownDevice = z.object({
  activationId: z.string(),
  /** As its program called it; null when it gave no name. */
  deviceName: z.string().nullable(),
  /** ISO 8601 */
  activatedAt: z.string(),
  lastSeenAt: z.string(),
})

/** The devices that run with a license, for its owner and staff; the latest first, 200 at most. */
export const ownDevicesShape = operationShape(
  'licensing.ownDevices',
  z.object({ licenseId: documentId }),
  z.object({
    used: z.number(),
    /** Null for any number. */
    limit: z.number().nullable(),
    devices: z.array(ownDevice),
  }),
)

/**
 * Frees the room of one device, for the license's owner and staff, also when its program does not answer any more.
 * ACTIVATION_NOT_FOUND when there is none.
 */
export const deactivateDeviceShape = operationShape(
  'licensing.deactivateDevice',
  z.object({ licenseId: documentId, activationId: documentId }),
  z.object({ licenseId: z.string(), activationId: z.string() }),
)
