import type { PayloadRequest } from 'payload'
import { ok } from '../../kernel/result.ts'
import { Audit, type AuditAction, type AuditEntry } from '../../audit/contract.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { staffCtx } from '../../platform/staff-ctx.ts'
import { transact } from '../../platform/transaction.ts'

const record = async (ctx: Ctx, entry: AuditEntry): Promise<void> => {
  await transact(ctx, async (inside) => {
    await resolve(inside.payload, Audit).record(inside, entry)
    return ok(null)
  })
}

/** Writes one entry of the trail for what a hook saw, in the hook's own transaction where it has one. */
export const recordStaff = async (
  req: PayloadRequest,
  action: AuditAction,
  resource: AuditEntry['resource'],
  details: NonNullable<AuditEntry['details']> = {},
): Promise<void> => {
  await record(await staffCtx(req), { action, outcome: 'done', resource, details })
}
