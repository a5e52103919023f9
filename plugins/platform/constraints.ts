import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { registryOf } from './registry.ts'

/** Maps a collection of ours to the name of its table. */
export type TableName = (slug: string) => string

/** SQL of one room that the migration generator cannot express. Must be safe to run again. */
export type ConstraintSql = (table: TableName) => string[]

const limits = '"duka_limits"'

/** Counted tries of the limiter: made here, so that no request creates a table. */
export const platformConstraints: ConstraintSql = () => [
  `CREATE TABLE IF NOT EXISTS ${limits} ("key" varchar(255) PRIMARY KEY, "points" integer NOT NULL DEFAULT 0, "expire" bigint)`,
]

interface Statements {
  sql: string[]
  /** Stands as a comment on a table of ours, once they have been applied. */
  mark: string
}

const statementsOf = (payload: Payload): Statements | null => {
  if (!('pool' in payload.db)) return null
  const { tableNameMap } = payload.db
  const { constraints, slugs } = registryOf(payload)
  const table: TableName = (slug) => {
    const name = tableNameMap.get((slugs.get(slug) ?? slug).replaceAll('-', '_'))
    if (!name) throw new Error(`applyConstraints: no table of "${slug}" is known.`)
    return `"${name}"`
  }
  const sql = constraints.flatMap((room) => room(table))
  return { sql, mark: `duka ${createHash('sha256').update(sql.join('\n')).digest('hex').slice(0, 16)}` }
}

/**
 * Applies triggers, checks and helper tables, in one step that may run any number of times (after every migration,
 * and by a host's own). On other databases than PostgreSQL there is nothing to apply.
 * @throws when the tables are not there yet: migrations come first
 */
export const applyConstraints = async (payload: Payload): Promise<void> => {
  const statements = statementsOf(payload)
  if (!statements || !('pool' in payload.db)) return
  const client = await payload.db.pool.connect()
  try {
    // One at a time over all processes; a waiting migration must not block the shop for ever.
    await client.query('BEGIN')
    await client.query(`SET LOCAL lock_timeout = '10s'`)
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('duka.constraints'))`)
    for (const sql of statements.sql) await client.query(sql)
    await client.query(`COMMENT ON TABLE ${limits} IS '${statements.mark}'`)
    await client.query('COMMIT')
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === '42P01') {
      throw new Error("Duka: the shop's tables are missing. Run the site's migrations: `payload migrate`.", {
        cause: error,
      })
    }
    throw error
  } finally {
    client.release(true)
  }
}

/** The same when this version's step has not been taken yet: what a server does before it answers. */
export const ensureConstraints = async (payload: Payload): Promise<void> => {
  const statements = statementsOf(payload)
  if (!statements || !('pool' in payload.db)) return
  const { rows } = await payload.db.pool.query<{ mark: string | null }>(
    `SELECT obj_description(to_regclass('${limits}'), 'pg_class') AS mark`,
  )
  if (rows[0]?.mark !== statements.mark) await applyConstraints(payload)
}
