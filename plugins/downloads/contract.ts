import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { operationShape } from '../platform/faces/call.ts'

const id = z.union([z.number(), z.string()])

/** All bytes of a file have gone out. Published once per download. */
export const downloadCompleted = event(
  'downloads.download-completed',
  1,
  z.object({ downloadId: id, licenseId: id, productId: id }),
)

/** Checks the session, the license and its limits, and makes a link that opens one file once. */
export const grantDownloadShape = operationShape(
  'downloads.grant',
  z.object({
    licenseId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
    /** Which file of the newest release; left out when there is only one. */
    fileId: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,64}$/)
      .optional(),
  }),
  z.object({
    /** Path of the link, on the shop's own origin. Good once, for the browser that asked. */
    url: z.string(),
    fileName: z.string(),
    /** Bytes. */
    size: z.number(),
    /** ISO 8601; the first use must come before it. */
    expiresAt: z.string(),
  }),
)
