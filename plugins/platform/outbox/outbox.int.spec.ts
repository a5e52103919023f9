import { afterEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { fail, ok } from '../../kernel/result.ts'
import { registryOf, setClock } from '../registry.ts'
import { systemCtx } from '../system-ctx.ts'
import { boot, movableClock, race } from '../testing/index.ts'
import { transact } from '../transaction.ts'
import { drain } from './drain.ts'
import { subscriber } from './subscriber.ts'

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

const ring = async (count: number, aggregate = 'bell:1') =>
  transact(await systemCtx(payload), async ({ tx }) => {
    await tx.publish(rang, aggregate, { count })
    return count < 0 ? fail('CONFLICT') : ok(null)
  })

const drainNow = () => drain(payload, { limit: 100, deadline: new Date('2027-01-01') })
const rows = async () => (await payload.find({ collection: 'outbox-events', limit: 100, sort: 'id' })).docs

afterEach(async () => {
  heard = []
  handle = () => Promise.resolve()
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
    const { errors } = await race(8, drainNow)
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
    const [row] = await rows()
    await payload.db.updateOne({
      collection: 'outbox-events',
      id: row?.id ?? 0,
      data: {
        status: 'running',
        leaseOwner: 'dead',
        leaseUntil: new Date(clock.now().getTime() + 10_000).toISOString(),
      },
    })
    await drainNow()
    expect(heard).toEqual([])
    clock.advance(11)
    await drainNow()
    expect(heard).toEqual([1])
  })

  it('gives up visibly in the end: a dead letter keeps its error', async () => {
    handle = () => Promise.reject(new Error('the printer is on fire'))
    await ring(1)
    for (let attempt = 0; attempt < 14; attempt += 1) {
      await drainNow()
      clock.advance(22_000)
    }
    const [row] = await rows()
    expect([row?.status, row?.attempts, row?.error]).toEqual(['dead', 12, 'the printer is on fire'])
  })
})
