import type { PayloadRequest } from 'payload'
import { ok } from '../../kernel/result.ts'
import { Audit, type AuditAction, type AuditEntry } from '../../audit/contract.ts'
import { resolve } from '../../platform/registry.ts'
import { requestCtx } from '../../platform/request-ctx.ts'
import { transact } from '../../platform/transaction.ts'

/** Writes one entry of the trail for what a hook saw, in the hook's own transaction where it has one. */
export const recordStaff = async (
  req: PayloadRequest,
  action: AuditAction,
  resource: AuditEntry['resource'],
  details: NonNullable<AuditEntry['details']> = {},
  outcome: AuditEntry['outcome'] = 'done',
): Promise<void> => {
  await transact(await requestCtx(req), async (ctx) => {
    await resolve(ctx.payload, Audit).record(ctx, { action, outcome, resource, details })
    return ok(null)
  })
}
