import { daysAfter } from '../../kernel/clock.ts'
import { clockOf, slugOf, type Sweeper } from '../../platform/registry.ts'
import { forgetDays } from '../service/tries.ts'

/** Codes that are over are of no use to anybody; a number that was long left alone starts anew. */
export const forgetTries: Sweeper = {
  name: 'customers.forget-tries',
  everySeconds: 3600,
  run: async (payload) => {
    const now = clockOf(payload).now()
    const [yesterday, longAgo] = [daysAfter(now, -1).toISOString(), daysAfter(now, -forgetDays).toISOString()]
    await payload.db.deleteMany({
      collection: slugOf(payload, 'customer-codes'),
      where: { expiresAt: { less_than: yesterday } },
    })
    await payload.db.deleteMany({
      collection: slugOf(payload, 'contact-locks'),
      where: {
        or: [
          { lastFailureAt: { less_than: longAgo } },
          { and: [{ lastFailureAt: { exists: false } }, { updatedAt: { less_than: yesterday } }] },
        ],
      },
    })
  },
}
