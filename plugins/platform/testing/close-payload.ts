import type { Payload } from 'payload'

import { closeSidePool } from '../adapters/side-pool.ts'

interface PoolLike {
  end: () => Promise<void>
  _clients: { end: () => Promise<void> }[]
}

const isPool = (value: unknown): value is PoolLike =>
  typeof value === 'object' && value !== null && '_clients' in value && Array.isArray(value._clients)

/**
 * Stops Payload and leaves no open handle. Payload's PostgreSQL adapter keeps the first client checked out for
 * ever, so `pool.end()` never settles: it is started, not awaited, and the clients are ended one by one.
 */
export const closePayload = async (payload: Payload): Promise<void> => {
  const pool: unknown = 'pool' in payload.db ? payload.db.pool : undefined
  await closeSidePool(payload)
  await payload.destroy()
  if (!isPool(pool)) return
  const clients = [...pool._clients]
  void pool.end()
  await Promise.allSettled(clients.map((client) => client.end()))
}
