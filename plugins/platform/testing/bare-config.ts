import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type Config, type SanitizedConfig } from 'payload'
import type { TestDatabase } from './clone-database.ts'

/** A site before it has a shop: people and pictures, and a database that nobody can reach. */
export const bareConfig: Config = {
  secret: 'a secret of the test',
  serverURL: 'http://localhost:3000',
  db: { init: () => Promise.reject(new Error('no database is asked')) } as never,
  collections: [
    { slug: 'users', auth: true, fields: [{ name: 'nickname', type: 'text' }] },
    { slug: 'media', upload: true, fields: [] },
  ],
}

/** The same on a database of its own, whose tables are pushed: for `boot({ database: 'empty', config })`. */
export const bareSite = (database: TestDatabase, more: Partial<Config>): Promise<SanitizedConfig> =>
  buildConfig({
    ...bareConfig,
    db: postgresAdapter({ pool: { connectionString: database.url }, push: true }),
    editor: lexicalEditor(),
    ...more,
  })
