import type { Payload } from 'payload'

/**
 * Runs work that may go on in one process only, over all processes of the site; who comes meanwhile leaves without it.
 * The lock belongs to a database connection, so that a process that dies lets go of it at once.
 * @returns whether it was run here.
 */
export const runAlone = async (
  payload: Payload,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> => {
  if (!('pool' in payload.db)) {
    await work()
    return true
  }
  const client = await payload.db.pool.connect()
  // A connection that could still hold the lock is not given back to the pool.
  let isFree = false
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1)) AS taken',
      [name],
    )
    isFree = rows[0]?.taken !== true
    if (isFree) return false
    try {
      await work()
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name])
      isFree = true
    }
    return true
  } finally {
    client.release(!isFree)
  }
}
