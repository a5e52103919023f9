import type { CollectionSlug, Payload, Where } from 'payload'
import { daysAfter } from '../../kernel/clock.ts'
import { clockOf, slugOf } from '../../platform/registry.ts'
import { forgetDays } from '../service/guesses.ts'

/** Sessions stay for a while after they are over: "when was I last signed in there" is asked late. */
const sessionDays = 90

/** Links and sessions that are over are of no use to anybody; a name that was long left alone starts anew. */
export const forgetSignIns = async (payload: Payload): Promise<void> => {
  const now = clockOf(payload).now()
  const before = (days: number) => ({ less_than: daysAfter(now, -days).toISOString() })
  const drop = (collection: CollectionSlug, where: Where) =>
    payload.db.deleteMany({ collection: slugOf(payload, collection), where })
  await drop('staff-tickets', { expiresAt: before(1) })
  await drop('staff-sessions', { expiresAt: before(sessionDays) })
  await drop('staff-guesses', {
    or: [
      { lastFailureAt: before(forgetDays) },
      { and: [{ lastFailureAt: { exists: false } }, { updatedAt: before(1) }] },
    ],
  })
}
