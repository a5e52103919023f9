import { promiseOf } from '../../platform/adapters/find-breaches.ts'
import type { Check } from '../../platform/checks.ts'

/** Statuses of orders whose money came in once. */
const settled = `('paid', 'partially-refunded', 'refunded', 'disputed', 'charged-back')`

/** What the books must say, whatever happened on the way. */
export const orderChecks: Check[] = [
  promiseOf({
    name: 'payments.amounts-agree',
    sql: (table) => `SELECT o.number AS name FROM ${table('orders')} o
      JOIN ${table('transactions')} t ON t.order_id = o.id
      WHERE t.amount_minor <> o.total_minor OR t.currency <> o.currency`,
    message: 'payments are not of the amount that their order says',
    fix: 'Compare the order with the payment at the provider. Rows of either were changed by hand.',
  }),
  promiseOf({
    name: 'payments.lines-add-up',
    sql: (table) => `SELECT o.number AS name FROM ${table('orders')} o
      JOIN ${table('order-lines')} l ON l.order_id = o.id
      GROUP BY o.id HAVING sum(l.unit_amount_minor * l.quantity) <> max(o.total_minor)`,
    message: 'orders do not cost what their lines add up to',
    fix: 'Compare them with the provider’s books. Rows were changed by hand.',
  }),
  promiseOf({
    name: 'payments.paid-by-somebody',
    sql: (table) => `SELECT o.number AS name FROM ${table('orders')} o
      WHERE o.status IN ${settled} AND o.total_minor > 0
      AND NOT EXISTS (SELECT 1 FROM ${table('transactions')} t WHERE t.order_id = o.id)`,
    message: 'orders are paid and have no payment',
    fix: 'Look for them at the provider: they were marked paid by hand, or their payment was removed.',
  }),
  promiseOf({
    name: 'payments.refunds-within-total',
    sql: (table) => `SELECT number AS name FROM ${table('orders')} WHERE refunded_minor > total_minor`,
    message: 'orders gave back more than they took',
    fix: 'Compare them with the provider’s books.',
  }),
  promiseOf({
    name: 'payments.nothing-waits-for-ever',
    sql: (table) => `SELECT number AS name FROM ${table('orders')}
      WHERE status = 'pending' AND expires_at < now() - interval '1 hour'`,
    message: 'orders wait for a payment although their time is over',
    fix: 'The sweeper ends them within a minute: see that the worker runs, and read its log.',
  }),
  promiseOf({
    name: 'payments.events-handled',
    sql: (table) => `SELECT provider || ' ' || event_id AS name FROM ${table('provider-events')}
      WHERE status = 'failed'`,
    message: 'callbacks of providers could not be handled',
    fix: 'Read the error on each row under Provider events in the admin, mend its cause, and retry it there.',
  }),
]
