import type { Client } from 'pg'
import { filledTables, firstId, type Filling, type Shelf } from './filled-tables.ts'

/** Orders of one statement: small enough that a stop is not waited for long. */
const BATCH = 50_000

const insert = ({ table, row, where }: Filling, from: number, to: number): string =>
  `INSERT INTO ${table} (${Object.keys(row).join(', ')}) SELECT ${Object.values(row).join(', ')}
   FROM generate_series(${from}, ${to}) AS i ${where === undefined ? '' : `WHERE ${where}`}`

/**
 * Fills a fresh database with orders that were paid and delivered, and with all that comes with an order: by SQL, since
 * the shop's own way would take days for a million.
 */
export const fillOrders = async (client: Client, shelf: Shelf, orders: number): Promise<void> => {
  // Nothing here refers to what is not there, and a bench that dies is begun again.
  await client.query('SET session_replication_role = replica')
  await client.query('SET synchronous_commit = off')
  for (let from = 0; from < orders; from += BATCH) {
    const to = Math.min(orders, from + BATCH) - 1
    for (const filling of filledTables(shelf, orders)) await client.query(insert(filling, from, to))
  }
  // Sequences go on after the filled rows, each as far apart from the others as these.
  for (const [table, first] of Object.entries(firstId)) {
    await client.query(`SELECT setval('${table}_id_seq', (SELECT max(id) FROM ${table}) + ${first})`)
  }
  await client.query('SET session_replication_role = origin')
  await client.query('VACUUM (ANALYZE)')
}
