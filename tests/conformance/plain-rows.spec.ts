import { describe, expect, it } from '@jest/globals'

import { ok } from '../../plugins/kernel/result.ts'
import { systemCtx } from '../../plugins/platform/system-ctx.ts'
import { transact } from '../../plugins/platform/transaction.ts'
import { boot, race } from '../../plugins/platform/testing/index.ts'
import { shelfConfig } from './shelf.ts'
import { describeTransactions } from './transactions.ts'
import { untypedTx } from './untyped-tx.ts'
import { describeVerbs } from './verbs.ts'

const texts: string[] = []
const logger = { logQuery: (text: string) => texts.push(text) }

const { payload } = await boot({
  database: 'empty',
  config: async (database) => {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    const pool = { connectionString: database.url, max: 20 }
    return shelfConfig(postgresAdapter({ push: true, logger, pool }), { hasTags: false })
  },
})

describeVerbs('PostgreSQL, rows asked for directly', payload)
describeTransactions('PostgreSQL, rows asked for directly', payload)

/** What a pooler does that hands connections around, to all connections that wait for work. @returns how much */
const forgetPrepared = async (): Promise<number> => {
  if (!('pool' in payload.db)) throw new Error('not PostgreSQL')
  const { pool } = payload.db
  const clients = await Promise.all(Array.from({ length: pool.idleCount }, () => pool.connect()))
  let forgotten = 0
  for (const client of clients) {
    forgotten += (await client.query('SELECT 1 FROM pg_prepared_statements')).rows.length
    await client.query('DEALLOCATE ALL')
    client.release()
  }
  return forgotten
}

const insertAndLoad = async (label: string) =>
  transact(await systemCtx(payload), async (inside) => {
    const tx = untypedTx(inside)
    const { id } = await tx.insert('shelves', { label })
    return ok(await tx.load('shelves', id))
  })

const onEveryConnection = async (label: string): Promise<void> => {
  const { values, errors } = await race(19, () => insertAndLoad(label))
  expect(errors).toEqual([])
  for (const value of values) expect(value).toMatchObject({ ok: true, value: { label } })
}

describe('a row that is asked for directly', () => {
  it('is read by a statement of ours, which the log of statements shows', async () => {
    texts.length = 0
    await insertAndLoad('logged')
    expect(texts).toEqual([
      'begin',
      expect.stringMatching(/^insert into "shelves" \("label", .* returning "id", /),
      expect.stringMatching(/^select "id", .* from "shelves" where "id" = \$1 limit 1$/),
      'commit',
    ])
  })

  it('is there also when the database has forgotten what was prepared', async () => {
    await onEveryConnection('before')
    expect(await forgetPrepared()).toBeGreaterThan(0)
    await onEveryConnection('after')
    await forgetPrepared()
    await onEveryConnection('later')
    // Once is enough: by now nothing is prepared any more.
    expect(await forgetPrepared()).toBe(0)
  })
})
