import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { boot, eventually } from '../../platform/testing/index.ts'
import { watchMs, watchStream } from './live-streams.ts'

const { payload } = await boot()
if (!('pool' in payload.db)) throw new Error('This test needs PostgreSQL')
const { pool } = payload.db

const busy = (): number => pool.totalCount - pool.idleCount

const waiting = async (): Promise<number> => {
  const { rows } = await pool.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return Number(rows[0]?.count)
}

describe('the watch over running downloads', () => {
  it('takes one connection of a slow database, however long it waits, and goes on afterwards', async () => {
    const before = busy()
    const slow = await pool.connect()
    await slow.query('BEGIN; LOCK TABLE downloads IN ACCESS EXCLUSIVE MODE')
    const stop = watchStream(payload, { downloadId: 0, cut: () => undefined })
    try {
      await sleep(5 * watchMs)
      expect(await waiting()).toBe(1)
      await slow.query('COMMIT; BEGIN; LOCK TABLE downloads IN ACCESS EXCLUSIVE MODE')
      await eventually(async () => (await waiting()) === 1)
    } finally {
      await slow.query('COMMIT')
      slow.release()
      stop()
    }
    await eventually(() => Promise.resolve(busy() === before))
  })
})
