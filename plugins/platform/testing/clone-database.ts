import { randomBytes } from 'node:crypto'

import { testServer, urlOfDatabase, withAdminClient } from './test-server.ts'

export interface TestDatabase {
  name: string
  url: string
  /** Cuts whatever is still connected and removes the database. */
  drop: () => Promise<void>
}

/** `site` is a copy of the migrated template, `empty` has no table at all. */
export type DatabaseKind = 'empty' | 'site'

/** A database of one's own in 50 to 150 ms: PostgreSQL copies the template file by file. */
export const cloneDatabase = async (kind: DatabaseKind = 'site'): Promise<TestDatabase> => {
  const { adminUrl, template } = testServer()
  if (kind === 'site' && !template) throw new Error('This run has no migrated template: see tests/setup')
  const name = `duka_test_${process.pid}_${randomBytes(6).toString('hex')}`
  const source = kind === 'site' ? template : 'template1'
  await withAdminClient(adminUrl, (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${source}"`))
  return {
    name,
    url: urlOfDatabase(adminUrl, name),
    drop: async () => {
      await withAdminClient(adminUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
      )
    },
  }
}
