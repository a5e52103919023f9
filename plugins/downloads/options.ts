import { z } from 'zod'
import { parseOptions } from '../kernel/parse-options.ts'

/** Settings of the downloads room, parsed when the site starts. */
const schema = z.strictObject({
  /** Seconds in which a link must be used for the first time. @default 30 */
  linkSeconds: z.number().int().min(10).max(300).default(30),
  /**
   * How often one holder of a license may download a file of a release, in how many days. `false`: as often as they like.
   * @default { downloads: 3, days: 14 }
   */
  window: z.union([z.literal(false), windowShape()]).prefault({}),
  /**
   * What looks like abuse (attempts in 24 hours for each file, devices of a personal license in 30 days, addresses in one hour), the
   * site's own `rules`, and the `policy` by severity. `false`: nobody looks. See docs/download-limits.md.
   * @default { attempts: 10, devices: 3, addresses: 5 }
   */
  abuse: z.union([z.literal(false), abuseShape()]).prefault({}),
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

// The shape of the whole stands first: the table of options in the README is made of it.

function actions() {
  return z.array(z.enum(['flag', 'refuse', 'suspend', 'mail', 'note'])).optional()
}

function atLeastOne() {
  return z.number().int().min(1)
}

function abuseShape() {
  return z.strictObject({
    /** Attempts in 24 hours, for each file of the release. */
    attempts: atLeastOne().default(10),
    /** Devices of a personal license in 30 days. */
    devices: atLeastOne().default(3),
    /** Addresses in one hour. */
    addresses: atLeastOne().default(5),
    /** What is done on a finding of each severity; what is left out stays. */
    policy: z.strictObject({ note: actions(), warn: actions(), grave: actions() }).default({}),
  })
}

function windowShape() {
  return z.strictObject({
    downloads: atLeastOne().default(3),
    days: z.number().int().min(1).max(365).default(14),
  })
}

export type DownloadsInput = z.input<typeof schema>

/** @throws at boot, in one line, when an option is unknown or out of range. */
export const readOptions = (options: DownloadsInput) => parseOptions('downloads', schema, options)

/** The usual limits so many times over: for a shop that is measured, or none with 0. */
export const limitsTimes = (times: number): Pick<DownloadsInput, 'abuse' | 'window'> =>
  times === 0
    ? { window: false, abuse: false }
    : {
        window: { downloads: 3 * times },
        abuse: { attempts: 10 * times, devices: 3 * times, addresses: 5 * times },
      }
