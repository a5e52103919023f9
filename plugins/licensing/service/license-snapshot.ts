import { idOf } from '../../kernel/id.ts'
import type { Doc } from '../../platform/tx.ts'
import type { LicenseSnapshot } from '../contract.ts'
import { maskForeignKey, maskKey } from '../domain/license-key.ts'

/** An imported license keeps the key of its former shop until it is given one of ours. */
const isForeign = ({ source, keyRotatedAt }: Doc<'licenses'>): boolean =>
  source === 'imported' && !keyRotatedAt

/** A license as neighbors see it; its key stays sealed. */
export const licenseSnapshot = (doc: Doc<'licenses'>, keyPrefix: string): LicenseSnapshot => ({
  licenseId: doc.id,
  customerId: idOf(doc.customer),
  orderId: idOf(doc.order),
  productId: idOf(doc.product),
  offerName: doc.offerName,
  type: doc.type,
  seats: doc.seats,
  seatsUsed: doc.seatsUsed,
  status: doc.status,
  reason: doc.reason ?? null,
  isFlagged: Boolean(doc.flaggedAt),
  flagReason: doc.flaggedAt ? (doc.flagReason ?? null) : null,
  forgivenAt: doc.forgivenAt ?? null,
  expiresAt: doc.expiresAt ?? null,
  updatesUntil: doc.updatesUntil ?? null,
  source: doc.source,
  transferredAt: doc.transferredAt ?? null,
  releaseMails: doc.releaseMails,
  downloadCap: doc.downloadCap ?? null,
  downloadsUsed: doc.downloadsUsed,
  maskedKey: isForeign(doc) ? maskForeignKey(doc.keyHint) : maskKey(keyPrefix, doc.keyHint),
  issuedAt: doc.createdAt,
})
