import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit, type AuditAction, type AuditEntry } from '../../audit/contract.ts'

interface Care {
  action: AuditAction
  /** `<user collection>:<user id>` */
  person: string
  member: Pick<Doc<'staff-members'>, 'id'> | null
  details?: NonNullable<AuditEntry['details']>
}

/** Writes what was done to somebody who runs the shop into the trail, where the history of their page finds it. */
export const recordCare = (ctx: TxCtx, { action, person, member, details = {} }: Care): Promise<void> =>
  resolve(ctx.payload, Audit).record(ctx, {
    action,
    outcome: 'done',
    resource: member && { type: 'staff-members', id: member.id },
    details: { of: person, ...details },
  })
