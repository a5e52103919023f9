import path from 'node:path'
import { expect, it, jest } from '@jest/globals'

import { boot, killAt } from '../../plugins/platform/testing/index.ts'
import { shelfConfig } from './shelf.ts'

// The child loads Payload anew, which takes long on a busy machine.
jest.setTimeout(120_000)

const site = await boot({
  database: 'empty',
  config: async (database) => {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    return shelfConfig(postgresAdapter({ push: true, pool: { connectionString: database.url, max: 20 } }))
  },
})
const script = path.join(import.meta.dirname, 'fixtures/lose-connection.ts')

it('a use case whose connection is cut fails, and its process works on', async () => {
  const end = await killAt('', { script, env: site.env })
  expect(end.output).toContain('outcome: thrown')
  expect(end.code).toBe(0)
  expect(await site.payload.db.count({ collection: 'shelves' as never })).toEqual({ totalDocs: 0 })
})
