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

/** One try to download, as the license's owner sees it. */
export interface DownloadSnapshot {
  /** ISO 8601 */
  at: string
  fileName: string | null
  /** `granted`, `opened`, `completed`, `handed-over`, `canceled`, `refused` or `expired`. */
  status: string
}

export interface DownloadsService {
  /** The newest downloads with a license. */
  historyOf(ctx: TxCtx, licenseId: Id, limit: number): Promise<DownloadSnapshot[]>
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
    /** Which file of the newest release; left out when there is only one. */
    fileId: documentId.optional(),
  }),
  link,
)

/** A link for staff, to any private file. */
export const openFileShape = operationShape('downloads.openFile', z.object({ fileId: documentId }), link)
