import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { runToEnd } from './run-to-end.ts'
import type { Settings } from './settings.ts'
import { SCHEMA_INPUTS, sourceFingerprint } from './source-fingerprint.ts'
import { scriptArgv } from './spawn-node.ts'

const prepared = z.object({ isEmpty: z.boolean() })

/** What {@link prepareDatabase} did. */
export type Preparation = 'was up to date' | 'migrated'

/**
 * Migrations and constraints. Booting Payload for them takes seconds, so it is skipped when this code has prepared
 * this very database before and every migration is still noted there.
 */
export const prepareDatabase = async (
  settings: Settings,
  env: Record<string, string>,
): Promise<Preparation> => {
  const url = env.DATABASE_URL ?? ''
  const record = join(settings.dataDir, 'prepared')
  const fingerprint = `${sourceFingerprint(settings.root, SCHEMA_INPUTS)} ${await databaseIdentity(url)}`
  const isKnown = existsSync(record) && readFileSync(record, 'utf8') === fingerprint
  if (isKnown && (await hasAllMigrations(settings.root, url))) return 'was up to date'
  const answer = await runToEnd('Preparing the database', {
    argv: scriptArgv('start/prepare.ts'),
    cwd: settings.root,
    env,
    logFile: join(settings.dataDir, 'logs', 'prepare.log'),
  })
  if (prepared.parse(answer).isEmpty && settings.maySeed) writeFileSync(seedMark(settings), '')
  writeFileSync(record, fingerprint)
  return 'migrated'
}

/** There while the demo shop is wanted and not whole: a seed that was cut off is done again. */
const seedMark = (settings: Settings): string => join(settings.dataDir, 'seed-wanted')

export const isSeedWanted = (settings: Settings): boolean =>
  settings.maySeed && existsSync(seedMark(settings))

export const seedDemoShop = async (
  settings: Settings,
  env: Record<string, string>,
  tell: (line: string) => void,
): Promise<void> => {
  await runToEnd('Making the demo shop', {
    argv: scriptArgv('seed.ts'),
    cwd: settings.root,
    env,
    logFile: join(settings.dataDir, 'logs', 'seed.log'),
    onLine: tell,
  })
  rmSync(seedMark(settings), { force: true })
}

const ask = async (url: string, sql: string): Promise<pg.QueryResult<Record<string, string>>> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    return await client.query<Record<string, string>>(sql)
  } finally {
    await client.end()
  }
}

/** Two databases of one server differ in it, and so does one that was dropped and made again. */
const databaseIdentity = async (url: string): Promise<string> => {
  const found = await ask(
    url,
    'select current_database() as name, oid::text from pg_database where datname = current_database()',
  )
  return `${found.rows[0]?.name ?? ''}/${found.rows[0]?.oid ?? ''}`
}

const hasAllMigrations = async (root: string, url: string): Promise<boolean> => {
  const table = await ask(url, `select to_regclass('payload_migrations')::text as name`)
  if (!table.rows[0]?.name) return false
  const done = new Set((await ask(url, 'select name from payload_migrations')).rows.map((row) => row.name))
  const wanted = readdirSync(join(root, 'migrations')).filter((file) => /^\d.*\.ts$/.test(file))
  return wanted.every((file) => done.has(file.replace(/\.ts$/, '')))
}
