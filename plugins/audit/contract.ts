import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import type { Id } from '../kernel/id.ts'
import type { Ctx, TxCtx } from '../platform/context.ts'
import { port } from '../platform/registry.ts'
import type { ArchiveReport, ArchiveWish, TrailReport, VerifyWish } from './contract.verdict.ts'

export type * from './contract.items.ts'
export * from './contract.shapes.ts'
export * from './contract.verdict.ts'

/** What the trail records. One registry: an action that is not here does not compile. */
export const auditActions = [
  'order.placed',
  'order.paid',
  'order.failed',
  'order.expired',
  'order.refunded',
  'order.disputed',
  'order.charged-back',
  'order.restored',
  'order.refund-requested',
  'payment.refused',
  'payment.retried',
  'payment.callback-refused',
  'delivery.retried',
  'license.issued',
  'license.revoked',
  'license.suspended',
  'license.reactivated',
  'license.flagged',
  'license.flag-cleared',
  'license.transferred',
  'license.extended',
  'license.key-rotated',
  'license.exported',
  'license.release-mails-switched',
  'license.device-activated',
  'license.device-deactivated',
  'license.seat-assigned',
  'license.seat-revoked',
  'library.link-sent',
  'library.opened',
  'library.refused',
  'library.date-tried',
  'library.code-sent',
  'library.code-tried',
  'library.owner-warned',
  'customer.number-forgiven',
  'session.revoked',
  'mail.skipped',
  'download.attempted',
  'download.refused',
  'download.succeeded',
  'download.failed',
  'download.handed-over',
  'download.reset-requested',
  'download.reset-approved',
  'download.reset-rejected',
  'file.uploaded',
  'file.external-measured',
  'file.external-refused',
  'staff.role-changed',
  'staff.login',
  'staff.logout',
  'staff.login-failed',
  'staff.login-locked',
  'staff.login-forgiven',
  'staff.status-changed',
  'staff.invited',
  'staff.link-made',
  'staff.code-enrolled',
  'staff.code-reset',
  'staff.recovery-renewed',
  'staff.recovery-used',
  'staff.password-reset',
  'staff.device-new',
  'staff.device-blocked',
  'staff.device-unblocked',
  'staff.session-ended',
  'audit.exported',
  'audit.archived',
  'product.created',
  'product.changed',
  'product.published',
  'product.unpublished',
  'product.trashed',
  'product.restored',
  'product.deleted',
  'offer.created',
  'offer.changed',
  'offer.activated',
  'offer.archived',
  'offer.deleted',
  'release.created',
  'release.changed',
  'release.published',
  'release.unpublished',
  'release.deleted',
  'release.notified',
  'user.created',
  'user.changed',
  'user.deleted',
  'settings.changed',
  'blocked',
] as const

export type AuditAction = (typeof auditActions)[number]

/** What an entry is about. Collections go by their slug, so that one thing has one name in the whole trail. */
export type AuditResource = { type: CollectionSlug; id: Id } | { type: 'globals'; id: GlobalSlug }

export interface AuditEntry {
  action: AuditAction
  outcome: 'done' | 'refused'
  resource: AuditResource | null
  /** Ids, codes, amounts, names of fields. Never a name, an address or a secret, so that erasing a person leaves the trail whole. */
  details?: Record<string, boolean | number | string | null>
}

/** An entry as staff read it beside the thing that it is about. */
export interface AuditLine {
  /** ISO 8601 */
  at: string
  action: string
  outcome: 'done' | 'refused'
  actorKind: 'buyer' | 'staff' | 'stranger' | 'system'
  /** The code of a refusal, where the entry has one. */
  code: string | null
}

/** What a member of staff was not allowed to do. */
export interface Blocked {
  /** A code of ours; `FORBIDDEN` where Payload itself refused. */
  code: string
  /** The operation, or the collection and what was to be done with it. */
  tried: string
  resource?: AuditResource | null
}

export interface AuditService {
  /** Appends to the trail in the caller's transaction; who, from where and when come from the context. */
  record(ctx: TxCtx, entry: AuditEntry): Promise<void>
  /**
   * Writes what staff tried and may not, in a transaction of its own: what was refused is rolled back. Thirty of one person in a quarter of
   * an hour; a stranger's is not kept.
   */
  noteBlocked(ctx: Pick<Ctx, 'actor' | 'client' | 'payload'>, blocked: Blocked): Promise<void>
  /** The newest entries about one thing, newest first. */
  about(ctx: TxCtx, resource: AuditResource, limit: number): Promise<AuditLine[]>
  /** Looks at all of it. Reads only. */
  verify(payload: Payload, wish?: VerifyWish): Promise<TrailReport>
  /** Moves what is old into files, and out of the database. For commands on the machine of the shop. */
  archive(payload: Payload, wish: ArchiveWish): Promise<ArchiveReport>
}

export const Audit = port<AuditService>('audit')
