import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import type { Shelf } from './filled-tables.ts'

/** What a script of one settlement starts from. */
export type PaidAtProvider = Record<'eventId' | 'reference', string>

/**
 * Orders that wait, each paid in the sandbox's books: what is there when the provider's callback comes. Made by SQL, since
 * checkout is not what is measured.
 */
export const pendingOrders = async (pool: Pool, shelf: Shelf, count: number): Promise<PaidAtProvider[]> => {
  const tag = randomBytes(6).toString('hex')
  const one = `$1 || lpad(i::text, 8, '0')`
  await pool.query(
    `WITH numbers AS (SELECT i, ${one} AS tag FROM generate_series(1, $2::int) AS i),
    buyers AS (
      INSERT INTO customers (email, locale) SELECT tag || '@bench.example', 'en' FROM numbers RETURNING id, email),
    placed AS (
      INSERT INTO orders (number, status, customer_id, email, locale, currency, total_minor, provider, provider_ref,
        checkout_key, expires_at)
      SELECT 'DK-' || tag, 'pending', buyers.id, email, 'en', 'USD', 1200, 'sandbox', 'sbx_' || tag, tag,
        now() + interval '1 day'
      FROM numbers JOIN buyers ON email = tag || '@bench.example' RETURNING id),
    lines AS (
      INSERT INTO order_lines (order_id, ordinal, product_id, offer_id, release_id, title, offer_name, license_type,
        seats, unit_amount_minor, quantity)
      SELECT id, 0, $3::int, $4::int, $5::int, 'One byte', 'Personal', 'personal', 1, 1200, 1 FROM placed)
    INSERT INTO sandbox_payments (reference, order_number, amount_minor, currency, description, return_url, locale,
      status, settled_at)
    SELECT 'sbx_' || tag, 'DK-' || tag, 1200, 'USD', 'One byte', 'http://localhost/', 'en', 'succeeded', now()
    FROM numbers`,
    [tag, count, shelf.productId, shelf.offerId, shelf.releaseId],
  )
  return Array.from({ length: count }, (_, index) => {
    const reference = `sbx_${tag}${String(index + 1).padStart(8, '0')}`
    return { reference, eventId: `evt_${reference}` }
  })
}
