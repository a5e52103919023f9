import { z } from 'zod'
import { parseOptions } from '../kernel/parse-options.ts'

/** Settings of the downloads room, parsed when the site starts. */
const schema = z.strictObject({
  /** Seconds in which a link must be used for the first time. @default 30 */
  linkSeconds: z.number().int().min(10).max(300).default(30),
  /** Whether a first-party cookie tells one device from another in the log (kept as HMAC). @default true */
  deviceCookie: z.boolean().default(true),
  /**
   * Who sends the bytes: this site (`stream`), the bucket itself by an address that is good for 30 s (`redirect`), or an
   * nginx in front, from the disk (`accel`). What the last two give up stands in docs/downloads-delivery.md.
   * @default 'stream'
   */
  delivery: z.enum(['stream', 'redirect', 'accel']).default('stream'),
  /** The internal location of nginx that shows the folder of the files. @default '/duka-files/' */
  accelLocation: z.string().startsWith('/').endsWith('/').default('/duka-files/'),
  /** How long all hooks of `beforeDownload` may take together, in seconds. @default 5 */
  hookSeconds: z.number().min(0.1).max(30).default(5),
  /** Path of the buyer's library, where a refused link points to. @default '/library' */
  libraryPath: z.string().startsWith('/').default('/library'),
})

export type DownloadsInput = z.input<typeof schema>

/** @throws at boot, in one line, when an option is unknown or out of range. */
export const readOptions = (options: DownloadsInput) => parseOptions('downloads', schema, options)
