import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { cloneDatabase, type DatabaseKind, type TestDatabase } from './clone-database.ts'
import { closePayload } from './close-payload.ts'
import { siteConfig } from './site-config.ts'

export interface BootOptions {
  /**
   * Gives the Payload config, after the environment (DATABASE_URL and the rest) is set: import it here, not at
   * the top of the file. @default the site's own, as `useSiteConfig` named it
   */
  config?: (database: TestDatabase) => Promise<SanitizedConfig>
  /** @default 'site', a copy of the migrated template; 'empty' for a config of the test's own that pushes its schema */
  database?: DatabaseKind
  /** More environment variables for this file, such as TRUSTED_PROXIES. */
  env?: Record<string, string>
  /** Whether the config's `onInit` runs. @default false */
  onInit?: boolean
}

export interface TestSite {
  payload: Payload
  database: TestDatabase
  /** Private folder of this site: files and media lie below it. */
  dataDir: string
  /** What a child process needs to be a second server of the same site (see `killAt`). */
  env: Record<string, string>
  /** Stops everything, drops the database and the folder. Called by itself after the last test of the file. */
  close: () => Promise<void>
}

const origin = 'http://localhost:3000'

const environment = (database: TestDatabase, dataDir: string, more: Record<string, string>) => ({
  DATABASE_URL: database.url,
  PAYLOAD_SECRET: randomBytes(24).toString('base64url'),
  DUKA_KEYRING: `k1:${randomBytes(32).toString('base64url')}`,
  SERVER_URL: origin,
  DUKA_DATA_DIR: dataDir,
  DUKA_TEST: '1',
  DUKA_SANDBOX: 'on',
  LOG_LEVEL: 'error',
  DB_POOL_SIZE: '20',
  // What a developer's shell has set is not for tests: nobody gets their mails, and nobody's folders their files. The
  // discard port is closed everywhere, while a shop of the developer's own may well be running on 3000.
  INTERNAL_URL: 'http://127.0.0.1:9',
  SMTP_URL: '',
  MAIL_FROM: '',
  STORAGE_DIR: '',
  MEDIA_DIR: '',
  EXTERNAL_HOSTS: '',
  CRON_SECRET: '',
  TRUSTED_PROXIES: '',
  DUKA_FAILPOINT: '',
  ...more,
})

const start = async (options: BootOptions, database: TestDatabase): Promise<Payload> => {
  const config = await (options.config ?? siteConfig())(database)
  // Both would write into the source tree while tests run.
  config.typescript.autoGenerate = false
  config.admin.importMap.autoGenerate = false
  return getPayload({ config, disableOnInit: options.onInit !== true })
}

/**
 * Boots a real Payload on a database of its own: nothing is mocked. Call it once, at the top level of a spec
 * (`const site = await boot()`), before any test is declared. Payload and its GraphQL schema are one per process,
 * so a file has one site.
 */
export const boot = async (options: BootOptions = {}): Promise<TestSite> => {
  const database = await cloneDatabase(options.database ?? 'site')
  const dataDir = await mkdtemp(path.join(tmpdir(), 'duka-test-'))
  const remove = async () => {
    await Promise.all([database.drop(), rm(dataDir, { recursive: true, force: true })])
  }
  const env = environment(database, dataDir, options.env ?? {})
  Object.assign(process.env, env)
  const payload = await start(options, database).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  const close = async () => {
    await closePayload(payload)
    await remove()
  }
  afterAll(close)
  return { payload, database, dataDir, env, close }
}
