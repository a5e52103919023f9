import type { Payload } from 'payload'

/** A boot that fails is tried again, on the same pool. */
const calmed = new WeakSet<object>()

/**
 * Keeps the process alive when the database cuts a connection: by a restart, or by the pool's own time-outs for
 * transactions that hang. `pg` tells of it by an "error" event of the client, or of the pool when the client is
 * idle; Payload listens to neither, and Node ends a process over such an event. The use case that held the
 * connection fails by itself, with its next statement or its commit.
 */
export const calmPool = (payload: Payload): void => {
  if (!('pool' in payload.db)) return
  const { pool } = payload.db
  if (calmed.has(pool)) return
  calmed.add(pool)
  const known = new WeakSet<object>()
  const report = (err: Error) => payload.logger.warn({ err, msg: 'A database connection was cut' })
  pool.on('error', report)
  pool.on('acquire', (client) => {
    if (known.has(client)) return
    known.add(client)
    client.on('error', report)
  })
}
