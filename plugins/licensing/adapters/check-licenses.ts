import { promiseOf } from '../../platform/adapters/find-breaches.ts'
import type { Check } from '../../platform/checks.ts'

/** Paid means delivered, and unpaid means not: asked of the rows themselves. */
export const licenseChecks: Check[] = [
  promiseOf({
    name: 'licensing.paid-means-delivered',
    // A sale is delivered within seconds; who asks at that moment must not be frightened.
    sql: (table) => `SELECT DISTINCT o.number AS name FROM ${table('orders')} o
      JOIN ${table('order-lines')} l ON l.order_id = o.id
      WHERE o.status IN ('paid', 'partially-refunded') AND o.paid_at < now() - interval '10 minutes'
      AND (SELECT count(*) FROM ${table('licenses')} c WHERE c.order_line_id = l.id) < l.quantity`,
    message: 'paid orders lack a license',
    fix: 'See that the worker runs, and retry the delivery of payments.order-paid under Deliveries in the admin.',
  }),
  promiseOf({
    name: 'licensing.unpaid-means-not-delivered',
    sql: (table) => `SELECT c.key_hint AS name FROM ${table('licenses')} c
      LEFT JOIN ${table('orders')} o ON o.id = c.order_id
      WHERE c.status = 'active' AND (o.id IS NULL OR o.status NOT IN ('paid', 'partially-refunded'))`,
    message: 'active licenses belong to no order that is paid',
    fix: 'Revoke them under Licenses in the admin, and find out in the trail who made them.',
  }),
  promiseOf({
    name: 'licensing.counters-within-limits',
    sql: (table) => `SELECT key_hint AS name FROM ${table('licenses')}
      WHERE seats_used > seats OR (download_cap IS NOT NULL AND downloads_used > download_cap)`,
    message: 'licenses gave more seats or downloads than they have',
    fix: 'Their counters or limits were changed by hand: set them right.',
  }),
  promiseOf({
    name: 'licensing.devices-counted',
    sql: (table) => `SELECT c.key_hint AS name FROM ${table('licenses')} c
      LEFT JOIN (SELECT license_id, count(*) AS active FROM ${table('license-activations')}
        WHERE status = 'active' GROUP BY license_id) d ON d.license_id = c.id
      WHERE c.activations_used <> coalesce(d.active, 0)`,
    message: 'licenses count other devices than are activated',
    fix: 'Rows or counters were changed by hand: set "Devices" to the number of active activations.',
  }),
]
