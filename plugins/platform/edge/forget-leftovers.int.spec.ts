import { expect, it } from '@jest/globals'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setClock } from '../registry.ts'
import { systemCtx } from '../system-ctx.ts'
import { takeLimits } from '../limiter.ts'
import { transact } from '../transaction.ts'
import { ok } from '../../kernel/result.ts'
import { boot, movableClock, rest } from '../testing/index.ts'
import { drain } from '../outbox/drain.ts'
import { forgetLeftovers } from './forget-leftovers.ts'

const { payload, dataDir } = await boot()
const clock = movableClock(new Date())
setClock(payload, clock)
const tempDir = path.join(dataDir, 'tmp')

const counted = async (): Promise<number> => {
  if (!('pool' in payload.db)) return 0
  const { rows } = await payload.db.pool.query<{ n: string }>('SELECT count(*) AS n FROM duka_limits')
  return Number(rows[0]?.n)
}

it('keeps no upload of a stranger for ever, and nobody else’s file is touched', async () => {
  await mkdir(tempDir, { recursive: true })
  await writeFile(path.join(tempDir, 'notes.txt'), 'mine')
  const body = new FormData()
  body.append('file', new Blob(['x'.repeat(100_000)], { type: 'image/png' }), 'a.png')
  expect((await rest(payload)('POST', '/api/users/login', { body })).status).toBe(403)
  expect(await readdir(tempDir)).toHaveLength(2)
  await forgetLeftovers.run(payload)
  expect(await readdir(tempDir)).toHaveLength(2)
  clock.advance(7 * 3600)
  await forgetLeftovers.run(payload)
  expect(await readdir(tempDir)).toEqual(['notes.txt'])
})

it('forgets tries whose time is over', async () => {
  const ctx = await systemCtx(payload)
  await takeLimits(ctx, 'any', [{ name: 'key', key: 'somebody', tries: 3, seconds: 60 }])
  clock.set(new Date())
  await forgetLeftovers.run(payload)
  expect(await counted()).toBe(1)
  clock.advance(3600)
  await forgetLeftovers.run(payload)
  expect(await counted()).toBe(0)
})

it('keeps what was delivered for a month, and what was not until it is', async () => {
  const write = (status: 'done' | 'dead', key: string) =>
    transact({ ...ctx }, async ({ tx }) => {
      await tx.insert('outbox-events', {
        deliveryKey: key,
        event: 'a',
        version: 1,
        subscriber: 'b',
        aggregate: 'c',
        payload: {},
        status,
        attempts: 1,
        availableAt: clock.now().toISOString(),
        doneAt: status === 'done' ? clock.now().toISOString() : null,
      })
      return ok(null)
    })
  const ctx = await systemCtx(payload)
  await write('done', '1')
  await write('dead', '2')
  const left = () => payload.db.count({ collection: 'outbox-events', where: {} })
  clock.advance(29 * 86_400)
  await forgetLeftovers.run(payload)
  expect(await left()).toMatchObject({ totalDocs: 2 })
  clock.advance(2 * 86_400)
  await forgetLeftovers.run(payload)
  expect(await left()).toMatchObject({ totalDocs: 1 })
  expect(await drain(payload, { limit: 10, deadline: new Date(clock.now().getTime() + 1000) })).toBe(0)
})
