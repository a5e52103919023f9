import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import type { Id } from '../kernel/id.ts'
import { operationShape } from '../platform/faces/call.ts'

/** A published release, as far as a license minds. */
export interface DatedRelease {
  version: string
  channel: 'beta' | 'stable'
  /** ISO 8601; null for one that was there before all dates. */
  publishedAt: string | null
}

/** From when until when the releases of a product belong to a license. */
export interface UpdatePeriod {
  /** ISO 8601; null for ever. */
  updatesUntil: string | null
  /** ISO 8601: what was out by then belongs to it, too. */
  issuedAt: string
}

/** What a license gives of the releases of its product. */
export interface Entitlement<R extends DatedRelease> {
  /** Stable ones and betas, in the order that they were handed over. */
  given: R[]
  /** The stable one of the highest version among them: what its holder gets who asks for none. */
  newest: R | null
  /** The newest stable one, when it is newer and came out after the updates ended. */
  missed: R | null
}

/** A page of people who are to hear of a release. */
export interface ReleaseReaders {
  /** One for each license and seat: the same person may come twice. */
  readers: { customerId: Id; licenseId: Id }[]
  /** Where the next page begins; null after the last. */
  next: string | null
}

/**
 * Whether this browser's person hears of new releases of a license's product: for all that they have of it. NOT_YOUR_LICENSE for a license of
 * somebody else and for none.
 */
export const switchReleaseMailsShape = operationShape(
  'licensing.switchReleaseMails',
  z.object({ licenseId: documentId, isOn: z.boolean() }),
  z.object({ licenseId: z.string(), isOn: z.boolean() }),
)
