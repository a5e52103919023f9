import type { Payload } from 'payload'
import { ok } from '../../kernel/result.ts'
import { staffPerson } from '../../platform/actor.ts'
import { takeLimits } from '../../platform/limiter.ts'
import { clockOf } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { AuditService } from '../contract.ts'
import { recordEvent } from './record-event.ts'

/** How many refusals of one person the trail keeps in a quarter of an hour. */
const room = { name: 'person', tries: 30, seconds: 900 } as const

interface Kept {
  count: number
  /** Milliseconds since 1970. */
  until: number
}

const keptHere = new WeakMap<Payload, Map<string, Kept>>()

/** A flood is counted here before the database is asked: one document of GraphQL may be refused hundreds of times. */
const hasRoomHere = (payload: Payload, person: string): boolean => {
  const now = clockOf(payload).now().getTime()
  const people = keptHere.get(payload) ?? new Map<string, Kept>()
  keptHere.set(payload, people)
  const known = people.get(person)
  const kept = known && known.until > now ? known : { count: 0, until: now + room.seconds * 1000 }
  people.set(person, { ...kept, count: kept.count + 1 })
  return kept.count < room.tries
}

/**
 * Writes what a member of staff tried and may not. The transaction of the attempt is rolled back, and the trail must not be rolled back
 * with it: hence one of its own, on a request of its own. Strangers' refusals are not kept: they have no rank to go beyond.
 */
export const noteBlocked: AuditService['noteBlocked'] = async (
  { actor, client, payload },
  { code, resource = null, tried },
) => {
  const { staff } = actor
  const person = staffPerson(actor)
  if (!staff || person === null || !hasRoomHere(payload, person)) return
  const ctx = { ...(await systemCtx(payload)), actor: { staff, buyer: null }, client }
  const limited = await takeLimits(ctx, 'audit.blocked', [{ ...room, key: person }])
  if (!limited.ok) return
  await transact(ctx, async (inside) => {
    const details = { code, tried, role: staff.role }
    await recordEvent(inside, { action: 'blocked', outcome: 'refused', resource, details })
    return ok(null)
  })
}
