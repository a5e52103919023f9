import { afterAll, it } from '@jest/globals'

import { boot } from '../../plugins/platform/testing/index.ts'
import { findMongod, startMongo } from './mongo-server.ts'
import { shelfConfig } from './shelf.ts'
import { describeTransactions } from './transactions.ts'
import { describeVerbs } from './verbs.ts'

const mongod = findMongod()

if (mongod) {
  const server = await startMongo(mongod)
  const { payload } = await boot({
    // boot's own PostgreSQL database stays unused.
    database: 'empty',
    config: async () => {
      const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
      return shelfConfig(mongooseAdapter({ url: server.url }))
    },
  })
  describeVerbs('MongoDB', payload)
  describeTransactions('MongoDB', payload)
  afterAll(() => server.stop())
} else {
  const why = 'no mongod: install one, or name it in MONGOMS_SYSTEM_BINARY'
  process.stderr.write(`\nSKIPPED: the conformance suite of the database verbs on MongoDB (${why})\n`)
  it.skip(`database verbs on MongoDB (${why})`, () => undefined)
}
