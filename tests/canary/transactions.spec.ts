import type { EventEmitter } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, type PayloadRequest } from 'payload'

import { race } from '../../plugins/platform/testing/index.ts'
import { withAdminClient } from '../../plugins/platform/testing/test-server.ts'
import { bootBare } from './boot-bare.ts'
import { sqlStateOf, untyped, untypedDb } from './untyped-db.ts'

const { payload, database } = await bootBare()
const db = untypedDb(payload)
const api = untyped(payload)

const openReq = async (): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  return req
}
const balance = async (used: number) => (await db.create({ collection: 'accounts', data: { used } })).id
const noted = async (note: string) =>
  (await api.find({ collection: 'accounts', where: { note: { equals: note } } })).totalDocs

/** What a naive use case does: read, decide, write, in a transaction. */
const spendOne = async (id: number): Promise<boolean> => {
  const req = await openReq()
  const found = await api.findByID({ collection: 'accounts', id, req })
  const mayspend = Number(found.used) > 0
  if (mayspend) await api.update({ collection: 'accounts', id, data: { used: Number(found.used) - 1 }, req })
  await db.commitTransaction(String(await req.transactionID))
  return mayspend
}

describe('what transact() leans on (law 3: one use case, one transaction, nothing inside catches)', () => {
  it('a caught NotFound throws the whole transaction away, and the next write commits by itself', async () => {
    const req = await openReq()
    const transactionID = await req.transactionID
    await api.create({ collection: 'accounts', data: { note: 'before' }, req })
    await expect(api.findByID({ collection: 'accounts', id: 999_999, req })).rejects.toMatchObject({
      status: 404,
    })
    expect(req.transactionID).toBeUndefined()
    // Somebody who kept the id, as a nested use case does, writes outside of any transaction.
    await db.create({
      collection: 'accounts',
      data: { note: 'after' },
      req: { payload, transactionID } as PayloadRequest,
    })
    expect([await noted('before'), await noted('after')]).toEqual([0, 1])
  })

  it('a caught duplicate key does the same', async () => {
    await db.create({ collection: 'accounts', data: { code: 'taken' } })
    const req = await openReq()
    await api.create({ collection: 'accounts', data: { note: 'lost' }, req })
    await expect(api.create({ collection: 'accounts', data: { code: 'taken' }, req })).rejects.toMatchObject({
      status: 400,
    })
    expect(req.transactionID).toBeUndefined()
    expect(await noted('lost')).toBe(0)
  })

  it('findByID then update grants what is not there: 20 at once on a balance of 10', async () => {
    const id = await balance(10)
    // As many as the pool has connections at most, or the reads would wait for ever.
    const { values } = await race(19, () => spendOne(id))
    expect(values.filter(Boolean).length).toBeGreaterThan(10)
  })

  it('nobody listens when a connection is cut, and Node ends over that: calmPool listens', () => {
    expect('pool' in payload.db && payload.db.pool.listenerCount('error')).toBe(0)
  })

  it('commitTransaction swallows a COMMIT that failed: our sessions are committed by ourselves', async () => {
    if (!('pool' in payload.db)) throw new Error('not PostgreSQL')
    payload.db.pool.once('acquire', (client: EventEmitter) => client.on('error', () => undefined))
    const req = await openReq()
    await api.create({ collection: 'accounts', data: { note: 'never committed' }, req })
    await withAdminClient(database.url, (client) =>
      client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()`,
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    await expect(db.commitTransaction(String(await req.transactionID))).resolves.toBeUndefined()
    expect(await noted('never committed')).toBe(0)
  })

  it('compound unique indexes of a collection are real (law 5: fulfillment is idempotent)', async () => {
    const pair = { left: 'order 1', right: '0' }
    const { values, errors } = await race(5, () => db.create({ collection: 'pairs', data: pair }))
    expect(values).toHaveLength(1)
    // The low-level create turns a unique violation into Payload's ValidationError, without the driver's code.
    expect(errors.map((error) => (error as Error).name)).toEqual(Array(4).fill('ValidationError'))
    expect(errors.map(sqlStateOf)).toEqual(Array(4).fill(undefined))
  })

  it('payload.kv loses updates (law 12: limits are not kept there)', async () => {
    await payload.kv.set('tries', { n: 0 })
    await race(20, async () => {
      const { n } = (await payload.kv.get<{ n: number }>('tries')) ?? { n: 0 }
      await payload.kv.set('tries', { n: n + 1 })
    })
    expect((await payload.kv.get<{ n: number }>('tries'))?.n).toBeLessThan(20)
  })

  it('payload.kv knows no expiry and no increment', () => {
    expect(payload.kv).not.toHaveProperty('increment')
    expect(payload.kv.set).toHaveLength(2)
  })
})
