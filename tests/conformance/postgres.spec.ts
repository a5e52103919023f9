import { boot } from '../../plugins/platform/testing/index.ts'
import { shelfConfig } from './shelf.ts'
import { describeTransactions } from './transactions.ts'
import { describeVerbs } from './verbs.ts'

const { payload } = await boot({
  database: 'empty',
  config: async (database) => {
    const { postgresAdapter } = await import('@payloadcms/db-postgres')
    return shelfConfig(postgresAdapter({ push: true, pool: { connectionString: database.url, max: 20 } }))
  },
})

describeVerbs('PostgreSQL', payload)
describeTransactions('PostgreSQL', payload)
