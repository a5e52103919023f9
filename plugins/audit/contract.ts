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
  'license.issued',
  'license.revoked',
  'license.suspended',
  'license.reactivated',
  'library.link-sent',
  'library.opened',
  'library.refused',
  'session.revoked',
  'mail.skipped',
  'download.attempted',
  'download.refused',
  'download.succeeded',
  'download.failed',
  'staff.role-changed',
  'staff.login',
  'staff.logout',
  'staff.login-failed',
  'user.created',
  'user.deleted',
  'settings.changed',
  'blocked',
] as const

export type AuditAction = (typeof auditActions)[number]

export interface AuditEntry {
  action: AuditAction
  outcome: 'done' | 'refused'
  resource: { type: string; id: Id } | null
  /** Ids, codes, amounts. Never a name, an address or a secret, so that erasing a person leaves the trail whole. */
  details?: Record<string, boolean | number | string | null>
}

export interface AuditService {
  /** Appends to the trail in the caller's transaction; who, from where and when come from the context. */
  record(ctx: TxCtx, entry: AuditEntry): Promise<void>
}

export const Audit = port<AuditService>('audit')
