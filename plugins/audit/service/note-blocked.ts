import type { CollectionSlug } from 'payload'
import { ok } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { takeLimits } from '../../platform/limiter.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { AuditEntry } from '../contract.ts'
import { recordEvent } from './record-event.ts'

interface Blocked {
  /** What they wanted changed; null where it was nothing that is there. */
  resource: { type: CollectionSlug; id: string } | null
  details: NonNullable<AuditEntry['details']>
}

/** Who goes on trying fills the trail only so far. */
const perQuarterHour = 30

/**
 * What a member of staff tried and may not. The transaction of the attempt is rolled back, and the trail must not be rolled back with
 * it: hence one of its own, on a request of its own.
 */
export const noteBlocked = async (
  asked: Pick<Ctx, 'actor' | 'client' | 'payload'>,
  { details, resource }: Blocked,
): Promise<void> => {
  const { actor, client, payload } = asked
  if (!actor.staff) return
  const ctx = { ...(await systemCtx(payload)), actor: { staff: actor.staff, buyer: null }, client }
  const key = `${actor.staff.userCollection}:${String(actor.staff.userId)}`
  const room = await takeLimits(ctx, 'audit.blocked', [
    { name: 'staff', key, tries: perQuarterHour, seconds: 900 },
  ])
  if (!room.ok) return
  await transact(ctx, async (inside) => {
    await recordEvent(inside, { action: 'blocked', outcome: 'refused', resource, details })
    return ok(null)
  })
}
