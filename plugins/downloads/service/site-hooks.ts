import { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { siteHooks } from '../../platform/site-hook.ts'

/** A file that somebody may have by a license, and is about to get a link to. */
export interface DownloadFacts {
  licenseId: Id
  /** Who asks: the license's owner, or who has a seat of it. */
  customerId: Id
  /** The order that gave the license. */
  orderId: Id
  productId: Id
  releaseId: Id
  fileId: Id
  fileName: string
  /** Bytes. */
  size: number
  /** Downloads with this license that were delivered so far. */
  downloadsUsed: number
  /** null without a limit. */
  downloadCap: number | null
}

/** A download that counts. */
export interface DownloadedFacts {
  /** The same each time that the hooks run for this download: do once for it what must not be done twice. */
  eventId: string
  downloadId: Id
  licenseId: Id
  customerId: Id | null
  productId: Id
  releaseId: Id | null
  fileId: Id | null
  /** Bytes. */
  size: number
  /** Whether every byte left this site, or another server was told to send them. */
  status: 'completed' | 'handed-over'
  /** ISO 8601 */
  completedAt: string | null
}

/** The site's own code on the way of a file. */
export const downloadHooks = z.strictObject({
  /**
   * Before a buyer gets a one-time link, outside of any transaction: session, license and its limits were looked at and
   * allow it, and are looked at again after. Not asked when the link is used, nor for links of staff.
   * A `ShopRefusal` refuses with its words; any other throw, or no end within `hookSeconds`, with SITE_HOOK_FAILED. There
   * is no link then, nothing counts, and the log of downloads has the attempt with its code.
   */
  beforeDownload: siteHooks<DownloadFacts>(),
  /**
   * After a download counted (all of its bytes went out, or it was handed over), once for each, from the outbox: at least
   * once, in a lane of its own. A throw, or a minute without an end, plans the next try, of all hooks in this list.
   */
  afterDownload: siteHooks<DownloadedFacts>(),
})

export type DownloadHooks = z.input<typeof downloadHooks>
