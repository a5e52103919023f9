import type { Payload } from 'payload'
import pg from 'pg'

/** What is asked here is one short statement at a time. */
const connections = 2

const pools = new WeakMap<Payload, pg.Pool>()

/**
 * A few connections beside the pool of the site, for what has to be written while a transaction of Payload's is open and
 * must not be rolled back with it. Taken out of the pool itself, as many requests as it has connections would each hold
 * one and wait for another: for ever, and everybody else with them.
 */
export const sidePool = (payload: Payload): pg.Pool | null => {
  if (!('pool' in payload.db)) return null
  const known = pools.get(payload)
  if (known) return known
  const { connectionString, host, port, database, user, password, ssl, ...timeouts } = payload.db.pool.options
  const made = new pg.Pool({
    // What the adapter's pool hides from who copies its options is named.
    ...{ connectionString, host, port, database, user, password, ssl },
    connectionTimeoutMillis: timeouts.connectionTimeoutMillis,
    statement_timeout: timeouts.statement_timeout,
    lock_timeout: timeouts.lock_timeout,
    max: connections,
    allowExitOnIdle: true,
  })
  made.on('error', (err) => payload.logger.warn({ err, msg: 'A database connection was cut' }))
  pools.set(payload, made)
  return made
}

/** Leaves no connection open, where one was opened. */
export const closeSidePool = async (payload: Payload): Promise<void> => {
  await pools.get(payload)?.end()
  pools.delete(payload)
}
