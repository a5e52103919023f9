import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { newToken } from '../../../../plugins/kernel/token.ts'
import { keyringOf } from '../../../../plugins/platform/registry.ts'
import { filledLicense } from './filled-tables.ts'

/** A browser that has proved to be a customer's, with what a script needs to stand for it. */
export type SalesBuyer = Record<'licenseId' | 'token' | 'tokenHash', string>

interface Wanted {
  count: number
  /** How many orders were filled; the buyers are spread over them. */
  orders: number
  /** Each is a new customer, who has nothing. */
  isEmpty: boolean
}

const newCustomers = async (pool: Pool, count: number): Promise<number[]> => {
  const { rows } = await pool.query<{ id: number }>(
    `INSERT INTO customers (email, locale)
     SELECT gen_random_uuid() || '@bench.example', 'en' FROM generate_series(1, $1::int) RETURNING id`,
    [count],
  )
  return rows.map(({ id }) => id)
}

/** Opens sessions as mailed links would. */
export const salesBuyers = async (
  payload: Payload,
  pool: Pool,
  { count, orders, isEmpty }: Wanted,
): Promise<SalesBuyer[]> => {
  const owners = Array.from({ length: count }, (_, index) =>
    filledLicense(Math.floor((index * orders) / count)),
  )
  const customers = isEmpty ? await newCustomers(pool, count) : owners.map(({ customerId }) => customerId)
  const tokens = owners.map(() => newToken())
  const hashes = tokens.map((token) => keyringOf(payload).hash('session', token))
  await pool.query(
    `WITH asked AS (SELECT * FROM unnest($1::text[], $2::int[]) AS t (hash, customer)),
    opened AS (
      INSERT INTO customer_sessions (token_hash, browser, last_seen_at, expires_at)
      SELECT hash, 'Bench', now(), now() + interval '30 days' FROM asked RETURNING id, token_hash)
    INSERT INTO session_scopes (scope_key, session_id, customer_id, kind)
    SELECT opened.id || ':' || customer || ':full', opened.id, customer, 'full'
    FROM asked JOIN opened ON token_hash = hash`,
    [hashes, customers],
  )
  // The filled ones carry no keys that can be shown.
  const cipher = keyringOf(payload).encrypt('license-key', 'LIC-AAAA-BBBB-CCCC-DDDD')
  await pool.query('UPDATE licenses SET key_cipher = $1 WHERE customer_id = ANY ($2)', [cipher, customers])
  return tokens.map((token, index) => ({
    token,
    tokenHash: hashes[index] ?? '',
    licenseId: isEmpty ? '' : String(owners[index]?.licenseId),
  }))
}
