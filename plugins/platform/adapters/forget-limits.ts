import type { Payload } from 'payload'

/** Takes away counts whose time is over: each address that ever asked leaves one, and nobody else removes it. */
export const forgetLimits = async (payload: Payload, now: Date): Promise<void> => {
  if (!('pool' in payload.db)) return
  await payload.db.pool.query(`DELETE FROM "duka_limits" WHERE "expire" < $1`, [now.getTime()])
}
