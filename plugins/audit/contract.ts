import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import type { Id } from '../kernel/id.ts'
import type { TxCtx } from '../platform/context.ts'
import { port } from '../platform/registry.ts'

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

/** Something in the trail that is not as the shop wrote it. */
export interface TrailBreak {
  kind: 'entry-changed' | 'entry-inserted' | 'entry-missing' | 'seal-changed' | 'seal-missing'
  /** Number of the seal; null for an entry that no seal has. */
  seal: number | null
  /** Id of the entry; null where it is the seal itself. */
  entry: string | null
}

/** What a look at the whole trail has found. */
export interface TrailReport {
  entries: number
  seals: number
  /** Entries that are not sealed yet. */
  waiting: number
  /** Of the newest seal: kept elsewhere, it shows later that nothing was cut off at the end. Null without any. */
  head: string | null
  /** How many breaks there are. */
  broken: number
  /** The first 20. */
  breaks: TrailBreak[]
}

export interface AuditService {
  /** Appends to the trail in the caller's transaction; who, from where and when come from the context. */
  record(ctx: TxCtx, entry: AuditEntry): Promise<void>
  /** The newest entries about one thing, newest first. */
  about(ctx: TxCtx, resource: AuditResource, limit: number): Promise<AuditLine[]>
  /**
   * Looks at all of it. Reads only.
   * @param head of an earlier look: a trail that has lost its end has no such seal any more
   */
  verify(payload: Payload, head?: string): Promise<TrailReport>
}

export const Audit = port<AuditService>('audit')

const broken: Record<TrailBreak['kind'], (found: TrailBreak) => string> = {
  'entry-changed': ({ entry, seal }) => `Entry ${String(entry)} was changed (seal ${String(seal)}).`,
  'entry-inserted': ({ entry }) =>
    `Entry ${String(entry)} was not written by this shop, or not when it says.`,
  'entry-missing': ({ entry, seal }) => `Entry ${String(entry)} was taken out (seal ${String(seal)}).`,
  'seal-changed': ({ seal }) => `Seal ${String(seal)} was changed.`,
  'seal-missing': ({ seal }) =>
    seal === null
      ? 'The seal that you named is gone: the end of the trail was cut off.'
      : `Seal ${String(seal)} is gone.`,
}

/** A report in lines, for who asked at a console. */
export const tellTrail = ({
  breaks,
  broken: count,
  entries,
  head,
  seals,
  waiting,
}: TrailReport): string[] => [
  `${String(entries)} entries, ${String(seals)} seals; ${String(waiting)} not sealed yet.`,
  ...breaks.map((found) => `✗ ${broken[found.kind](found)}`),
  ...(count > breaks.length ? [`… ${String(count)} breaks in all.`] : []),
  count === 0 ? '✓ The trail is whole.' : '✗ The trail is broken: the first break stands first.',
  ...(head === null ? [] : [`Newest seal: ${head}. Keep it elsewhere, and give it back with --head.`]),
]
