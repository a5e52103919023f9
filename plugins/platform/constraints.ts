import type { Payload } from 'payload'
import { registryOf } from './registry.ts'

/** Maps a collection of ours to the name of its table. */
export type TableName = (slug: string) => string

/** SQL of one room that the migration generator cannot express. Must be safe to run again. */
export type ConstraintSql = (table: TableName) => string[]

/** Counted tries of the limiter: made here, so that no request creates a table. */
export const platformConstraints: ConstraintSql = () => [
  `CREATE TABLE IF NOT EXISTS "duka_limits" ("key" varchar(255) PRIMARY KEY, "points" integer NOT NULL DEFAULT 0, "expire" bigint)`,
]

/**
 * Applies triggers, checks and helper tables, in one step that may run any number of times (after every migration,
 * and by a host's own). On other databases than PostgreSQL there is nothing to apply.
 */
export const applyConstraints = async (payload: Payload): Promise<void> => {
  if (!('pool' in payload.db)) return
  const { tableNameMap } = payload.db
  const table: TableName = (slug) => {
    const name = tableNameMap.get(slug.replaceAll('-', '_'))
    if (!name) throw new Error(`applyConstraints: no table of "${slug}" is known.`)
    return `"${name}"`
  }
  const client = await payload.db.pool.connect()
  try {
    // One at a time over all processes; a waiting migration must not block the shop for ever.
    await client.query(`SET lock_timeout = '10s'`)
    await client.query(`SELECT pg_advisory_lock(hashtext('duka.constraints'))`)
    for (const sql of registryOf(payload).constraints.flatMap((room) => room(table))) await client.query(sql)
    await client.query(`SELECT pg_advisory_unlock(hashtext('duka.constraints'))`)
    await client.query(`RESET lock_timeout`)
  } finally {
    client.release(true)
  }
}
