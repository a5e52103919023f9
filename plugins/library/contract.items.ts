import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import { operationShape } from '../platform/faces/call.ts'

const file = z.object({
  fileId: z.string(),
  name: z.string(),
  size: z.number(),
  mimeType: z.string(),
  sha256: z.string(),
  /** The system that it is made for; null for any. */
  platform: z.enum(['windows', 'macos', 'linux', 'android', 'ios']).nullable(),
})

export const libraryItem = z.object({
  licenseId: z.string(),
  productSlug: z.string(),
  title: z.string(),
  coverUrl: z.string().nullable(),
  offerName: z.string(),
  licenseType: z.enum(['personal', 'commercial', 'team']),
  /** `seat`: somebody else's, who gave this customer a place in it. Then key, order and counts are theirs alone, and empty here. */
  heldAs: z.enum(['owner', 'seat']),
  /**
   * In the clear for a browser that proved its customer or bought this very order; masked once it is revoked, and for a
   * browser that knew the phone number and the day only.
   */
  licenseKey: z.string(),
  maskedKey: z.string(),
  seats: z.number(),
  status: z.enum(['active', 'suspended', 'revoked', 'expired']),
  expiresAt: z.string().nullable(),
  downloadsUsed: z.number(),
  downloadCap: z.number().nullable(),
  /** Empty for who has it from somebody else; then `boughtAt` is when it was passed on, or the seat was given. */
  orderNumber: z.string(),
  /** ISO 8601: when it was paid, or when the seat was given. */
  boughtAt: z.string(),
  /** ISO 8601: releases that come out after it are not this license's; null when all are. */
  updatesUntil: z.string().nullable(),
  /** Of the newest stable release that the license gives; null where nothing such is published. */
  releaseId: z.string().nullable(),
  version: z.string().nullable(),
  changelog: z.string().nullable(),
  /** That version, when this person has downloaded an older one and not yet this one. */
  news: z.string().nullable(),
  /** What can be downloaded now of the newest release: empty while the license is not active. */
  files: z.array(file),
})

/** How far this browser's person has used up their downloads: of the newest release, and of what they fetched of others. */
const downloadWindow = z.object({
  limit: z.number(),
  days: z.number(),
  /** `freeAt`: ISO 8601, when a full one has room again; null while it has room. */
  files: z.array(
    z.object({
      releaseId: z.string(),
      fileId: z.string(),
      used: z.number(),
      freeAt: z.string().nullable(),
    }),
  ),
  /** The newest request to the shop for more; null when there was none. */
  reset: z
    .object({
      status: z.enum(['pending', 'approved', 'rejected']),
      /** ISO 8601 */
      askedAt: z.string(),
      /** ISO 8601; null while it waits. */
      decidedAt: z.string().nullable(),
      /** Words of the shop. */
      note: z.string().nullable(),
    })
    .nullable(),
})

const release = z.object({
  releaseId: z.string(),
  version: z.string(),
  channel: z.enum(['stable', 'beta']),
  /** ISO 8601 */
  publishedAt: z.string().nullable(),
  changelog: z.string().nullable(),
  /** Empty while the license is not active. */
  files: z.array(file),
  /** It is newer than anything that this person has downloaded by this license; of who has not yet, nothing is. */
  isNew: z.boolean(),
})

/** One license, with its releases, and what was downloaded by it, newest first. NOT_FOUND for one that this browser may not see. */
export const itemShape = operationShape(
  'library.item',
  z.object({ licenseId: documentId }),
  z.object({
    item: libraryItem,
    /** What the license gives, betas among it: the highest version first. */
    releases: z.array(release),
    /** The highest version that this person has downloaded by it; null before the first. */
    lastVersion: z.string().nullable(),
    /** A newer version is out that the license does not give: `until` (ISO 8601) is when its updates ended. */
    updatesEnded: z.object({ version: z.string(), until: z.string() }).nullable(),
    /** Whether this person hears of new releases by mail; null for who has no address, or has not proved it. */
    releaseMails: z.boolean().nullable(),
    /** Null where the shop has no such limit, or the license opens nothing now. */
    window: downloadWindow.nullable(),
    history: z.array(
      z.object({
        /** ISO 8601 */
        at: z.string(),
        fileName: z.string().nullable(),
        status: z.enum(['granted', 'opened', 'completed', 'handed-over', 'canceled', 'refused', 'expired']),
      }),
    ),
  }),
)
