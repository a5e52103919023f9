import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

import { sharedShop } from './shared-shop.ts'

/** The shop's own database, from what PostgreSQL and `npm start` leave in the data folder. */
const connect = async (): Promise<pg.Client> => {
  const folder = path.join(sharedShop().dataDir, 'postgres')
  const password = readFileSync(path.join(folder, 'password'), 'utf8').trim()
  // PostgreSQL notes its port in the fourth line.
  const port = Number(readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[3])
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'duka', password, database: 'duka' })
  await client.connect()
  return client
}

/** Takes a table away while something is looked at: every question to it is an error of ours until it is back. */
export const withoutTable = async (table: string, look: () => Promise<void>): Promise<void> => {
  const client = await connect()
  try {
    await client.query(`ALTER TABLE "${table}" RENAME TO "${table}_away"`)
    try {
      await look()
    } finally {
      await client.query(`ALTER TABLE "${table}_away" RENAME TO "${table}"`)
    }
  } finally {
    await client.end()
  }
}
