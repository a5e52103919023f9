import type { Payload } from 'payload'
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

/** How many refusals of one person the trail keeps in a quarter of an hour. */
const room = { name: 'person', tries: 30, seconds: 900 } as const

interface Kept {
  count: number
  /** Milliseconds since 1970. */
  until: number
}

const keptHere = new WeakMap<Payload, Map<string, Kept>>()

/** A flood is counted here before the database is asked: one document of GraphQL may be refused hundreds of times. */
const hasRoomHere = ({ clock, payload }: Ctx, person: string): boolean => {
  const now = clock.now().getTime()
  const people = keptHere.get(payload) ?? new Map<string, Kept>()
  keptHere.set(payload, people)
  const known = people.get(person)
  const kept = known && known.until > now ? known : { count: 0, until: now + room.seconds * 1000 }
  people.set(person, { ...kept, count: kept.count + 1 })
  return kept.count < room.tries
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
  if (!hasRoomHere(ctx, key)) return
  const limited = await takeLimits(ctx, 'admin-security.blocked', [{ ...room, key }])
  if (!limited.ok) return
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
