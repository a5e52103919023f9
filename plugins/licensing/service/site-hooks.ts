import { z } from 'zod'
import { siteHooks } from '../../platform/site-hook.ts'
import type { LicenseSnapshot } from '../contract.ts'

/** A license that has come to be. */
export interface LicenseIssuedFacts {
  /** The same each time that the hooks run for this license: do once for it what must not be done twice. */
  eventId: string
  /** As it is when the hook runs; it may have been revoked since. Its key stays sealed. */
  license: LicenseSnapshot
}

/** The site's own code on the way of a license. */
export const licenseHooks = z.strictObject({
  /**
   * After a license was issued, once for each, from the outbox: at least once, in a lane of its own. A throw, or a minute
   * without an end, plans the next try, of all hooks in this list; it holds up neither the buyer nor other licenses.
   */
  afterLicenseIssued: siteHooks<LicenseIssuedFacts>(),
})

export type LicenseHooks = z.input<typeof licenseHooks>
