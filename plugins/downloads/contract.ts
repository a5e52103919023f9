import { z } from 'zod'
import { event } from '../kernel/event.ts'
import type { Id } from '../kernel/id.ts'
import type { TxCtx } from '../platform/context.ts'
import { operationShape } from '../platform/faces/call.ts'
import { port } from '../platform/registry.ts'
import { documentId } from '../kernel/document-id.ts'

const id = z.union([z.number(), z.string()])

/** All bytes of a file have gone out. Published once per download. */
export const downloadCompleted = event(
  'downloads.download-completed',
  1,
  z.object({ downloadId: id, licenseId: id, productId: id }),
)

/** Staff answered somebody who asked to download more often. */
export const resetDecided = event('downloads.reset-decided', 1, z.object({ resetId: id }))

export const resetStatuses = ['pending', 'approved', 'rejected'] as const

export type ResetStatus = (typeof resetStatuses)[number]

/** Somebody's wish to download more often than the window allows. */
export interface ResetSnapshot {
  resetId: Id
  licenseId: Id
  holderId: Id
  reason: string
  status: ResetStatus
  /** Words of staff to who asked. */
  note: string | null
  /** ISO 8601 */
  askedAt: string
  /** ISO 8601; null while it waits. */
  decidedAt: string | null
}

/** How far a browser's holder of a license has used up their windows. */
export interface DownloadStanding {
  limit: number
  days: number
  /** Of the newest release that the license gives, and of what was fetched of others of late. */
  /** `freeAt`: ISO 8601, when a full one has room again; null while it has room. */
  files: { releaseId: Id; fileId: Id; used: number; freeAt: string | null }[]
  /** The newest request; null when there was none. */
  reset: Pick<ResetSnapshot, 'askedAt' | 'decidedAt' | 'note' | 'status'> | null
}

/** What stands between somebody and the files of a license, beside the license itself. */
export interface HolderStanding extends DownloadStanding {
  /** The rule about abuse that pauses their downloads now; null where none does. */
  pause: { rule: string; sentence: string } | null
}

/** One try to download, as who made it sees it. */
export interface DownloadSnapshot {
  /** ISO 8601 */
  at: string
  fileName: string | null
  /** `granted`, `opened`, `completed`, `handed-over`, `canceled`, `refused` or `expired`. */
  status: string
}

export interface DownloadsService {
  /** The newest downloads of one person with a license: its owner's, or those of who has a seat of it. */
  historyOf(ctx: TxCtx, of: { licenseId: Id; customerId: Id }, limit: number): Promise<DownloadSnapshot[]>
  /** Which releases people have downloaded with their licenses, whole. One statement for all of them. */
  fetchedBy(
    ctx: TxCtx,
    holders: { licenseId: Id; customerId: Id }[],
  ): Promise<{ licenseId: Id; customerId: Id; releaseId: Id }[]>
  /** Null where the shop has no window, or this browser's person may not use the license. */
  standingOf(ctx: TxCtx, licenseId: Id): Promise<DownloadStanding | null>
  /** The same for any person of a license, whoever looks: for staff. Without a window, `files` is empty. Null without a license. */
  standingOfHolder(ctx: TxCtx, licenseId: Id, holderId: Id): Promise<HolderStanding | null>
  resetOf(ctx: TxCtx, resetId: Id): Promise<ResetSnapshot | null>
}

export const Downloads = port<DownloadsService>('downloads')

/** A first-party cookie that tells one device from another in the log. */
export const deviceCookie = 'duka_device'

const link = z.object({
  /** Path of the link, on the shop's own origin. Good once, for the browser that asked. */
  url: z.string(),
  fileName: z.string(),
  /** Bytes. */
  size: z.number(),
  /** ISO 8601; the first use must come before it. */
  expiresAt: z.string(),
})

/** Checks the session, the license and its limits, and makes a link that opens one file once. */
export const grantDownloadShape = operationShape(
  'downloads.grant',
  z.object({
    licenseId: documentId,
    /** Which file of the release; left out when there is only one. */
    fileId: documentId.optional(),
    /** An older release, or a beta. Left out for the newest that the license gives. NOT_IN_YOUR_RELEASES for one that it does not. */
    releaseId: documentId.optional(),
  }),
  link,
)

/** A link for staff, to any private file. */
export const openFileShape = operationShape('downloads.openFile', z.object({ fileId: documentId }), link)

const words = z.string().trim().min(10).max(500)

/** How many requests for one license and person in 30 days. */
export const mostResets = 3

/**
 * Asks the shop for more downloads, while those of the window are used up. RESET_NOT_NEEDED while there is room,
 * RESET_WAITING while one request waits, TOO_MANY_REQUESTS after three in 30 days.
 */
export const requestResetShape = operationShape(
  'downloads.requestReset',
  z.object({ licenseId: documentId, reason: words }),
  z.object({ resetId: z.string(), status: z.enum(resetStatuses) }),
)

/** Approves or rejects a request. Approved: the window of that license and person starts anew. CONFLICT when it is decided. */
export const decideResetShape = operationShape(
  'downloads.decideReset',
  z.object({
    resetId: documentId,
    approve: z.boolean(),
    /** For who asked; it stands in the mail and in their library. */
    note: z.string().trim().max(500).default(''),
  }),
  z.object({ resetId: z.string(), status: z.enum(resetStatuses) }),
)

/** Requests for more downloads, newest first, 50 a page. */
export const resetsShape = operationShape(
  'downloads.resets',
  z.object({
    status: z.enum(resetStatuses).optional(),
    page: z.coerce.number().int().min(1).max(50).default(1),
  }),
  z.object({
    page: z.number(),
    total: z.number(),
    resets: z.array(
      z.object({
        resetId: z.string(),
        licenseId: z.string(),
        holderId: z.string(),
        reason: z.string(),
        status: z.enum(resetStatuses),
        note: z.string().nullable(),
        askedAt: z.string(),
        decidedAt: z.string().nullable(),
      }),
    ),
  }),
)
