import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../../plugins/platform/embedded-postgres.ts'
import { EmbeddedPostgresError } from '../../../plugins/platform/embedded-postgres/embedded-postgres-error.ts'
import type { Settings } from './settings.ts'
import { StartError } from './start-error.ts'
import { isStarted } from './start-lock.ts'

export interface Database {
  url: string
  isEmbedded: boolean
  stop: () => Promise<void>
}

/** The server that DATABASE_URL names, or else a PostgreSQL of our own below the data folder. */
export const openDatabase = async (settings: Settings, tell: (line: string) => void): Promise<Database> => {
  if (settings.databaseUrl !== undefined) {
    await checkReachable(settings.databaseUrl)
    return { url: settings.databaseUrl, isEmbedded: false, stop: () => Promise.resolve() }
  }
  try {
    const server = await startEmbeddedPostgres({ dir: join(settings.dataDir, 'postgres'), log: tell })
    writeFileSync(addressFile(settings), server.url, { mode: 0o600 })
    return { url: server.url, isEmbedded: true, stop: () => server.stop() }
  } catch (error) {
    if (!(error instanceof EmbeddedPostgresError)) throw error
    throw new StartError(sentence(error.message), adviceFor(error.code), { cause: error })
  }
}

/** Where commands beside a running shop find its database. */
const addressFile = (settings: Settings): string => join(settings.dataDir, 'postgres', 'address')

/** For a command: the database of a shop that may be running, or may not. */
export const joinDatabase = async (settings: Settings, tell: (line: string) => void): Promise<Database> => {
  if (settings.databaseUrl !== undefined) return openDatabase(settings, tell)
  if (!existsSync(join(settings.dataDir, 'secrets.json'))) {
    throw new StartError(
      `There is no shop in ${settings.dataDir} yet.`,
      'Start it first: npm start. Or set DATABASE_URL or DUKA_DATA_DIR to the one that you mean.',
    )
  }
  if (!isStarted(settings.dataDir)) return openDatabase(settings, tell)
  const url = readFileSync(addressFile(settings), 'utf8')
  return { url, isEmbedded: true, stop: () => Promise.resolve() }
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

const adviceFor = (code: EmbeddedPostgresError['code']): string => {
  if (code === 'DISK_FULL') return 'Make room and start again.'
  if (code === 'IN_USE') return 'Stop that one first, or set DUKA_DATA_DIR to another folder.'
  return 'Or set DATABASE_URL to a PostgreSQL of your own.'
}

const checkReachable = async (url: string): Promise<void> => {
  const where = URL.canParse(url) ? new URL(url).host : 'an address that is no URL'
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  // A connection that breaks while it opens is reported here a second time.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
  } catch (cause) {
    throw new StartError(
      `The database at ${where} cannot be reached: ${reasonOf(cause)}.`,
      'Check DATABASE_URL, or remove it to use the database that comes with the shop.',
      { cause },
    )
  }
}

const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  // Several addresses were tried: the message is empty then, and the code says it all.
  return cause.message || code
}
