import { promiseOf } from '../../platform/adapters/find-breaches.ts'
import type { Check } from '../../platform/checks.ts'

/** Counters equal rows: what limits the seats of a license is how many there are. */
export const checkSeats: Check = promiseOf({
  name: 'licensing.seats-are-counted',
  sql: (table) => `SELECT c.key_hint AS name FROM ${table('licenses')} c
    LEFT JOIN (SELECT license_id, count(*) AS held FROM ${table('license-seats')}
      WHERE status = 'active' GROUP BY license_id) s ON s.license_id = c.id
    WHERE c.seats_used <> COALESCE(s.held, 0)`,
  message: 'licenses count other seats than people hold',
  fix: 'Set the number of used seats to the number of active rows under Seats in the admin.',
})
