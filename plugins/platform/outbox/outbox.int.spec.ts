import { afterEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { fail, ok } from '../../kernel/result.ts'
import { registryOf, setClock } from '../registry.ts'
import { systemCtx } from '../system-ctx.ts'
import { boot, eventually, movableClock, race } from '../testing/index.ts'
import { transact } from '../transaction.ts'
import { drain } from './drain.ts'
import { subscriber, type Lane } from './subscriber.ts'

const { payload } = await boot()
const clock = movableClock(new Date('2026-03-01T08:00:00Z'))
setClock(payload, clock)

const rang = event('test.bell-rang', 1, z.object({ count: z.number() }))
let heard: number[] = []
let handle: (count: number) => Promise<void> = () => Promise.resolve()
registryOf(payload).subscribers.push(
  subscriber('test.listener', rang, async (_, { count }) => {
    await handle(count)
    heard.push(count)
  }),
)

let wrote: number[] = []
let write: () => Promise<void> = () => Promise.resolve()
registryOf(payload).subscribers.push(
  subscriber(
    'test.writer',
    rang,
    async (_, { count }) => {
      await write()
      wrote.push(count)
    },
    'mail',
  ),
)

const ring = async (count: number, aggregate = 'bell:1') =>
  transact(await systemCtx(payload), async ({ tx }) => {
    await tx.publish(rang, aggregate, { count })
    return count < 0 ? fail('CONFLICT') : ok(null)
  })

const drainNow = (lane?: Lane) =>
  drain(payload, { limit: 100, deadline: new Date('2027-01-01'), ...(lane ? { lane } : {}) })
const rows = async () => (await payload.find({ collection: 'outbox-events', limit: 100, sort: 'id' })).docs

const change = (id: number | undefined, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'outbox-events', id: id ?? 0, data })

/** As if a worker had died over the first delivery. */
const leaveToTheDead = async (seconds: number) => {
  const [row] = await rows()
  const leaseUntil = new Date(clock.now().getTime() + seconds * 1000).toISOString()
  await change(row?.id, { status: 'running', leaseOwner: 'dead', leaseUntil })
}

afterEach(async () => {
  heard = []
  wrote = []
  handle = () => Promise.resolve()
  write = () => Promise.resolve()
  await payload.db.deleteMany({ collection: 'outbox-events', where: {} })
})

describe('the outbox', () => {
  it('delivers what was committed and nothing that was rolled back', async () => {
    await ring(1)
    await ring(-1)
    await drainNow()
    expect(heard).toEqual([1])
  })

  it('delivers once when many workers drain at once', async () => {
    for (let count = 0; count < 10; count += 1) await ring(count, `bell:${String(count)}`)
    const { errors } = await race(8, () => drainNow())
    expect(errors).toEqual([])
    expect(heard.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('keeps the order of one aggregate while an earlier event waits for its retry', async () => {
    handle = (count) => (count === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve())
    await ring(1)
    await ring(2)
    await ring(3, 'bell:2')
    await drainNow()
    expect(heard).toEqual([3])
    handle = () => Promise.resolve()
    clock.advance(2)
    await drainNow()
    expect(heard).toEqual([3, 1, 2])
  })

  it('is not blocked by many events that wait behind a failing one', async () => {
    handle = (count) => (count === 0 ? Promise.reject(new Error('not yet')) : Promise.resolve())
    for (let count = 0; count < 60; count += 1) await ring(count)
    await ring(99, 'bell:2')
    await drainNow()
    expect(heard).toEqual([99])
  })

  it('takes up the rows of a dead worker once its lease has run out', async () => {
    await ring(1)
    await leaveToTheDead(10)
    await drainNow()
    expect(heard).toEqual([])
    clock.advance(11)
    await drainNow()
    expect(heard).toEqual([1])
  })

  it('waits for nothing that was planned by a clock that was 14 h ahead', async () => {
    clock.advance(14 * 3600)
    await ring(1)
    await ring(2, 'bell:2')
    await leaveToTheDead(10)
    clock.advance(-14 * 3600)
    await drainNow()
    expect(heard).toEqual([1, 2])
  })

  it('works off one lane while another hangs, and loses nothing of it', async () => {
    let letGo: () => void = () => undefined
    write = () =>
      new Promise((resolve) => {
        letGo = resolve
      })
    await ring(1)
    const hanging = drainNow('mail')
    await eventually(async () => (await rows()).some((row) => row.status === 'running'))
    await drainNow('shop')
    expect([heard, wrote]).toEqual([[1], []])
    letGo()
    await hanging
    expect(wrote).toEqual([1])
  })

  it('shows with the shop’s own what no subscriber is there for any more', async () => {
    await ring(1)
    const [row] = await rows()
    await change(row?.id, { subscriber: 'test.gone' })
    await drainNow('mail')
    await drainNow('shop')
    const error = (await rows()).find((each) => each.subscriber === 'test.gone')?.error
    expect(error).toContain('No subscriber "test.gone"')
  })

  it('gives up visibly in the end: a dead letter keeps its error', async () => {
    handle = () => Promise.reject(new Error('the printer is on fire'))
    await ring(1)
    for (let attempt = 0; attempt < 14; attempt += 1) {
      await drainNow()
      clock.advance(22_000)
    }
    const row = (await rows()).find((each) => each.subscriber === 'test.listener')
    expect([row?.status, row?.attempts, row?.error]).toEqual(['dead', 12, 'the printer is on fire'])
  })
})
