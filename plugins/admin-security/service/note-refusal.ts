import { ok } from '../../kernel/result.ts'
import { actingAs } from '../../platform/acting-as.ts'
import type { Ctx } from '../../platform/context.ts'
import { takeLimits } from '../../platform/limiter.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Audit, type AuditResource } from '../../audit/contract.ts'
import { personOf } from '../domain/person.ts'

export interface Refusal {
  /** A code of ours; `FORBIDDEN` where Payload itself refused. */
  code: string
  /** The operation, or the collection and what was to be done with it. */
  tried: string
  resource?: AuditResource | null
}

/**
 * Writes into the trail what somebody of staff was not allowed to do, in a transaction of its own: what was refused is rolled back.
 * Who goes on and on fills it only so far. Strangers' refusals are not kept: they have no rank to go beyond.
 */
export const noteRefusal = async (given: Ctx, { code, resource = null, tried }: Refusal): Promise<void> => {
  const ctx = { ...given, actor: actingAs(given.actor, 'staff') }
  const { staff } = ctx.actor
  if (!staff) return
  const key = personOf(staff.userCollection, staff.userId)
  const room = await takeLimits(ctx, 'admin-security.blocked', [
    { name: 'person', key, tries: 60, seconds: 900 },
  ])
  if (!room.ok) return
  await transact(ctx, async (inside) => {
    const details = { code, tried, role: staff.role }
    await resolve(inside.payload, Audit).record(inside, {
      action: 'blocked',
      outcome: 'refused',
      resource,
      details,
    })
    return ok(null)
  })
}
