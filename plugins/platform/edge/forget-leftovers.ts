import type { Payload } from 'payload'
import { daysAfter, secondsAfter } from '../../kernel/clock.ts'
import { forgetLimits } from '../adapters/forget-limits.ts'
import { forgetUploads } from '../adapters/forget-uploads.ts'
import { clockOf, slugOf, type Sweeper } from '../registry.ts'

/** Delivered events stay this long, for people who ask what happened. They hold ids, and sealed addresses. */
const deliveredDays = 30
/** Longer than any upload takes. */
const uploadSeconds = 6 * 3600

const forgetDelivered = (payload: Payload, before: Date): Promise<void> =>
  payload.db.deleteMany({
    collection: slugOf(payload, 'outbox-events'),
    where: { and: [{ status: { equals: 'done' } }, { doneAt: { less_than: before.toISOString() } }] },
  })

/** What is kept for a while and would otherwise grow for ever. Dead letters stay until somebody has seen to them. */
export const forgetLeftovers: Sweeper = {
  name: 'platform.forget-leftovers',
  everySeconds: 600,
  run: async (payload) => {
    const now = clockOf(payload).now()
    await forgetLimits(payload, now)
    await forgetUploads(payload, secondsAfter(now, -uploadSeconds))
    await forgetDelivered(payload, daysAfter(now, -deliveredDays))
  },
}
