import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type Where } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import { claim } from '../claim.ts'
import { systemCtx } from '../system-ctx.ts'
import { clockOf, registryOf, slugOf } from '../registry.ts'
import type { Doc } from '../tx.ts'
import { longestWaitSeconds, waitAfter } from './backoff.ts'
import type { Lane, Subscriber } from './subscriber.ts'

/** How long a dead worker's row stays out of reach. A living one renews it. */
const leaseSeconds = 10
const renewMs = 3000

/**
 * What lies further ahead than anything was ever planned was written while the clock was ahead, by hours or a time
 * zone. It is due: nobody waits until the right clock has come that far.
 */
const neverPlannedSeconds = longestWaitSeconds + 3600
const neverLeasedSeconds = 60

type Row = Doc<'outbox-events'>

export interface DrainBudget {
  /** How many deliveries at most. */
  limit: number
  /** No new delivery begins after it. */
  deadline: Date
  /** @default all of them */
  lane?: Lane
}

const pageSize = 50

/** Rows that nobody is there for any more go with the shop's: there they become dead letters, which are seen. */
const inLane = (payload: Payload, lane: Lane | undefined): Where[] => {
  const { subscribers } = registryOf(payload)
  const named = (among: Subscriber[]) => among.map((each) => each.name)
  if (!lane) return []
  return lane === 'shop'
    ? [{ subscriber: { not_in: named(subscribers.filter((each) => each.lane !== 'shop')) } }]
    : [{ subscriber: { in: named(subscribers.filter((each) => each.lane === lane)) } }]
}

const outside = (field: string, now: Date, aheadSeconds: number): Where => ({
  or: [
    { [field]: { less_than_equal: now.toISOString() } },
    { [field]: { greater_than: secondsAfter(now, aheadSeconds).toISOString() } },
  ],
})

const dueRows = async (payload: Payload, lane: Lane | undefined, after: Row | undefined): Promise<Row[]> => {
  const now = clockOf(payload).now()
  const beyond: Where[] = after ? [{ id: { greater_than: after.id } }] : []
  const found = await payload.db.find<Row>({
    collection: slugOf(payload, 'outbox-events'),
    where: {
      and: [
        {
          or: [
            { and: [{ status: { equals: 'pending' } }, outside('availableAt', now, neverPlannedSeconds)] },
            { and: [{ status: { equals: 'running' } }, outside('leaseUntil', now, neverLeasedSeconds)] },
          ],
        },
        ...inLane(payload, lane),
        ...beyond,
      ],
    },
    sort: 'id',
    limit: pageSize,
    pagination: false,
  })
  return found.docs
}

/** Rows of one aggregate go one after the other, also over several workers. */
const hasEarlier = async (payload: Payload, row: Row): Promise<boolean> => {
  const earlier = await payload.db.count({
    collection: slugOf(payload, 'outbox-events'),
    where: {
      and: [
        { subscriber: { equals: row.subscriber } },
        { aggregate: { equals: row.aggregate } },
        { status: { in: ['pending', 'running'] } },
        { id: { less_than: row.id } },
      ],
    },
  })
  return earlier.totalDocs > 0
}

class Lease {
  readonly owner = randomUUID()
  private constructor(
    private readonly payload: Payload,
    readonly row: Row,
  ) {}

  static async take(payload: Payload, row: Row): Promise<Lease | null> {
    const lease = new Lease(payload, row)
    const now = clockOf(payload).now()
    const taken = await lease.change(
      { and: [{ status: { equals: row.status } }, { attempts: { equals: row.attempts } }] },
      { status: 'running', attempts: { $inc: 1 }, leaseOwner: lease.owner, leaseUntil: lease.end(now) },
    )
    return taken ? lease : null
  }

  end(now: Date): string {
    return secondsAfter(now, leaseSeconds).toISOString()
  }

  renew(): Promise<boolean> {
    return this.held({ leaseUntil: this.end(clockOf(this.payload).now()) })
  }

  held(change: Parameters<typeof claim>[2]['change']): Promise<boolean> {
    return this.change({ leaseOwner: { equals: this.owner } }, change)
  }

  private async change(and: Where, change: Parameters<typeof claim>[2]['change']): Promise<boolean> {
    const req = await createLocalReq({}, this.payload)
    const slug = slugOf(this.payload, 'outbox-events')
    return (await claim(req, slug, { id: this.row.id, and, change })) !== null
  }
}

/** A delivery's key is the event's own id, and for whom it is. */
const eventIdOf = ({ deliveryKey }: Row): string => deliveryKey.split(':')[0] ?? deliveryKey

const deliver = async (payload: Payload, lease: Lease): Promise<void> => {
  const { row } = lease
  const wanted = registryOf(payload).subscribers.find((each) => each.name === row.subscriber)
  if (!wanted) throw new Error(`No subscriber "${row.subscriber}" is registered.`)
  const renewal = setInterval(() => {
    lease.renew().catch((error: unknown) => {
      payload.logger.warn({ err: error, msg: `Lease of outbox row ${String(row.id)} was not renewed` })
    })
  }, renewMs)
  try {
    await wanted.handle(await systemCtx(payload), row.payload, { eventId: eventIdOf(row) })
  } finally {
    clearInterval(renewal)
  }
}

const planRetry = async (payload: Payload, lease: Lease, error: unknown): Promise<void> => {
  const now = clockOf(payload).now()
  const attempts = (lease.row.attempts ?? 0) + 1
  const wait = waitAfter(attempts)
  const text = error instanceof Error ? error.message : String(error)
  payload.logger.warn({
    err: error,
    msg: `${lease.row.subscriber} failed on ${lease.row.aggregate}, try ${String(attempts)}`,
  })
  await lease.held({
    status: wait === null ? 'dead' : 'pending',
    error: text.slice(0, 500),
    leaseOwner: null,
    leaseUntil: null,
    availableAt: secondsAfter(now, wait ?? 0).toISOString(),
  })
}

const handleRow = async (payload: Payload, row: Row): Promise<boolean> => {
  if (await hasEarlier(payload, row)) return false
  const lease = await Lease.take(payload, row)
  if (!lease) return false
  try {
    await deliver(payload, lease)
  } catch (error) {
    await planRetry(payload, lease, error)
    return true
  }
  await lease.held({
    status: 'done',
    leaseOwner: null,
    leaseUntil: null,
    doneAt: clockOf(payload).now().toISOString(),
  })
  return true
}

/** One pass over all that is due. Rows that wait for an earlier one of their aggregate must not hide those behind. */
const pass = async (payload: Payload, budget: DrainBudget): Promise<number> => {
  let handled = 0
  let last: Row | undefined
  for (;;) {
    const rows = await dueRows(payload, budget.lane, last)
    for (const row of rows) {
      if (handled >= budget.limit || clockOf(payload).now() >= budget.deadline) return handled
      if (await handleRow(payload, row)) handled += 1
    }
    last = rows.at(-1)
    if (rows.length < pageSize) return handled
  }
}

/**
 * Delivers what is due (law 6). The same function serves the worker's loop, a cron route and the end of a request;
 * several at once are safe, because a row is taken by one conditional update.
 * @returns how many deliveries were tried; 0 means that nothing is due.
 */
export const drain = async (payload: Payload, budget: DrainBudget): Promise<number> => {
  let handled = 0
  for (;;) {
    const more = await pass(payload, { ...budget, limit: budget.limit - handled })
    handled += more
    if (more === 0 || handled >= budget.limit) return handled
  }
}
