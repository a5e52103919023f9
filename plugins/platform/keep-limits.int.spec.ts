import { expect, it } from '@jest/globals'
import { duka } from '../exports/index.ts'
import { applyConstraints } from './constraints.ts'
import { bareSite } from './testing/bare-config.ts'
import { boot } from './testing/index.ts'

const { payload } = await boot({
  database: 'empty',
  config: (database) => bareSite(database, { plugins: [duka({ catalog: { media: 'media' } })] }),
})

const hasLimits = async (): Promise<boolean> => {
  if (!('pool' in payload.db)) throw new Error('This test asks PostgreSQL.')
  const { rows } = await payload.db.pool.query<{ there: boolean }>(
    `SELECT to_regclass('duka_limits') IS NOT NULL AS there`,
  )
  return rows[0]?.there ?? false
}

it('keeps the table of the limiter when a development site pushes its schema again', async () => {
  await applyConstraints(payload)
  expect(await hasLimits()).toBe(true)
  // Every command of a development site is a process of its own, and knows of no push before it.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  try {
    await payload.db.connect?.({ hotReload: true })
  } finally {
    delete process.env.PAYLOAD_FORCE_DRIZZLE_PUSH
  }
  expect(await hasLimits()).toBe(true)
})
