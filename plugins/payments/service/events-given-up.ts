import { secondsAfter } from '../../kernel/clock.ts'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { longestWaitSeconds } from '../../platform/outbox/backoff.ts'
import { useCase } from '../../platform/transaction.ts'

/** After the longest wait between two tries nobody tries any more. */
const quietSeconds = longestWaitSeconds + 3600
/** What could not be handled for so long is for people to look at. */
const oldestSeconds = 14 * 86_400
const perRun = 50

/** Events whose tries are used up: they failed, and nobody has tried them since. */
export const eventsGivenUp = useCase<null, Id[]>(async ({ clock, tx }) => {
  const now = clock.now()
  const rows = await tx.list('provider-events', {
    where: {
      and: [
        { status: { equals: 'failed' } },
        { handledAt: { less_than: secondsAfter(now, -quietSeconds).toISOString() } },
        { receivedAt: { greater_than: secondsAfter(now, -oldestSeconds).toISOString() } },
      ],
    },
    sort: 'id',
    limit: perRun,
  })
  return ok(rows.map(({ id }) => id))
})
