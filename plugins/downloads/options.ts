import { z } from 'zod'

/** Settings of the downloads room, parsed when the site starts. */
export const downloadsOptions = z.object({
  /** Seconds in which a link must be used for the first time. @default 30 */
  linkSeconds: z.number().int().min(10).max(300).default(30),
  /** Whether a first-party cookie tells one device from another in the log (kept as HMAC). @default true */
  deviceCookie: z.boolean().default(true),
  /** Path of the buyer's library, where a refused link points to. @default '/library' */
  libraryPath: z.string().startsWith('/').default('/library'),
})

export type DownloadsInput = z.input<typeof downloadsOptions>
