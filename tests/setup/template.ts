import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Client } from 'pg'

import { urlOfDatabase, withAdminClient } from '../../plugins/platform/testing/test-server.ts'

const root = path.resolve(import.meta.dirname, '../..')
const prefix = 'duka_template_'

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name))
        .filter((file) => /\.(?:ts|sql|json)$/.test(file))
        .sort()
    : []

/** Everything that decides what the template holds: the migrations and the hand-written constraints. */
const schemaHash = (): string => {
  const hash = createHash('sha256')
  const constraints = filesBelow(path.join(root, 'plugins')).filter((file) =>
    readFileSync(file, 'utf8').includes('ConstraintSql'),
  )
  for (const file of [...filesBelow(path.join(root, 'migrations')), ...constraints]) {
    hash.update(path.relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

const exists = async (client: Client, name: string): Promise<boolean> =>
  (await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1

/** In a process of its own, so that no handle of Payload's stays in Jest's parent. */
const migrate = async (url: string): Promise<void> => {
  const { NODE_OPTIONS: _jestFlags, ...inherited } = process.env
  const script = path.join(import.meta.dirname, 'migrate-template.ts')
  const env = { ...inherited, DATABASE_URL: url }
  const child = promisify(execFile)(process.execPath, [path.join(root, 'src/scripts/run.mjs'), script], {
    cwd: root,
    env,
    timeout: 120_000,
  })
  try {
    await child
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : ''
    throw new Error(`The template database could not be migrated:\n${said}`, { cause })
  }
}

const build = async (adminUrl: string, client: Client, name: string): Promise<void> => {
  const stale = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname LIKE $1',
    [`${prefix}%`],
  )
  for (const { datname } of stale.rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`)
  const half = `${name}_half`
  await client.query(`CREATE DATABASE "${half}"`)
  await migrate(urlOfDatabase(adminUrl, half))
  await client.query(`ALTER DATABASE "${half}" RENAME TO "${name}"`)
}

/**
 * The migrated database that every file clones. Named by the hash of what made it, so that a server that is kept
 * between runs migrates again only when the schema changed.
 * @returns its name
 */
export const makeTemplate = (adminUrl: string): Promise<string> =>
  withAdminClient(adminUrl, async (client) => {
    const name = `${prefix}${schemaHash()}`
    // Two runs on one server must not build it twice; the lock goes with the connection.
    await client.query("SELECT pg_advisory_lock(hashtext('duka_template'))")
    if (!(await exists(client, name))) await build(adminUrl, client, name)
    return name
  })
