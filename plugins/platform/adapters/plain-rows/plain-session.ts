import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { envOf } from '../../registry.ts'
import { compileTable, type PlainTable } from './plain-table.ts'
import { giveUpNames, isNameLost, statementName } from './statement-name.ts'

type Rows = unknown[][]

interface Prepared {
  execute: () => Promise<Rows>
}

/** What we use of drizzle's session: it sends a text on the connection of a transaction, or on any of the pool. */
interface DrizzleSession {
  prepareQuery: (
    query: { sql: string; params: unknown[] },
    fields: undefined,
    name: string | undefined,
    isArrays: true,
    read: (rows: Rows) => Rows,
  ) => Prepared
}

interface PlainDb {
  drizzle: unknown
  idType: unknown
  readReplicaOptions?: unknown
  schemaName?: string
  sessions: Record<string, { db?: unknown }>
  tableNameMap: Map<string, string>
  tables: Record<string, Record<string, unknown>>
}

/** Replicas have rules of their own for reads after writes, and other ids than numbers other ways to be compared. */
const isPlainDb = (db: object): db is PlainDb =>
  'name' in db &&
  db.name === 'postgres' &&
  'idType' in db &&
  db.idType === 'serial' &&
  !('readReplicaOptions' in db && db.readReplicaOptions)

const hasSession = (db: unknown): db is { _: { session: DrizzleSession } } =>
  typeof db === 'object' &&
  db !== null &&
  '_' in db &&
  typeof db._ === 'object' &&
  db._ !== null &&
  'session' in db._ &&
  typeof db._.session === 'object' &&
  db._.session !== null &&
  'prepareQuery' in db._.session

/** By drizzle's table, which is another one after the schema was read anew. */
const known = new WeakMap<object, PlainTable | null>()

const tableOf = (payload: Payload, db: PlainDb, slug: CollectionSlug): PlainTable | null => {
  const name = db.tableNameMap.get(slug.replaceAll('-', '_'))
  const table = name === undefined ? undefined : db.tables[name]
  if (name === undefined || !table) return null
  const found = known.get(table)
  if (found !== undefined) return found
  const made = compileTable(payload, slug, table, { schema: db.schemaName, table: name })
  known.set(table, made)
  return made
}

const asTheyAre = (rows: Rows): Rows => rows

/** A collection whose rows can be read and written as they are, and how to ask for them. */
export interface PlainSession {
  table: PlainTable
  /** Sends a statement where Payload would send its own for this request. */
  send: (sql: string, params: unknown[]) => Promise<Rows>
}

interface Via {
  db: PlainDb
  session: DrizzleSession
  /** A transaction stands on it. */
  isInside: boolean
  isPrepared: boolean
}

const sender =
  ({ db, session, isInside, isPrepared }: Via): PlainSession['send'] =>
  async (sql, params) => {
    const query = { sql, params }
    const name = isPrepared ? statementName(db, sql) : undefined
    try {
      return await session.prepareQuery(query, undefined, name, true, asTheyAre).execute()
    } catch (error) {
      if (name === undefined || !isNameLost(error)) throw error
      giveUpNames(db)
      // The transaction is lost with it, and whoever opened it runs it again.
      if (isInside) throw error
      return session.prepareQuery(query, undefined, undefined, true, asTheyAre).execute()
    }
  }

/** @returns null where only Payload knows how: another database, or a collection that is kept in several tables. */
export const plainSession = async (
  { payload, transactionID }: PayloadRequest,
  slug: CollectionSlug,
): Promise<PlainSession | null> => {
  const db: object = payload.db
  if (!isPlainDb(db)) return null
  const table = tableOf(payload, db, slug)
  if (!table) return null
  const id = await transactionID
  const inside = id === undefined || id === null ? undefined : db.sessions[id]?.db
  const via = inside ?? db.drizzle
  if (!hasSession(via)) return null
  const { isPrepared } = envOf(payload)
  return { table, send: sender({ db, session: via._.session, isInside: inside !== undefined, isPrepared }) }
}
