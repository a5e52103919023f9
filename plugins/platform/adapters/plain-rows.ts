import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import type { PlainTable } from './plain-rows/plain-table.ts'
import { plainSession, type PlainSession } from './plain-rows/plain-session.ts'
import { readRow } from './plain-rows/read-row.ts'
import { uniqueConflict } from './plain-rows/unique-conflict.ts'
import { whereSql } from './plain-rows/where-sql.ts'
import { writtenColumns, type Written } from './plain-rows/written-columns.ts'

type Doc = Record<string, unknown>

/** One collection, as asked for by one request. */
interface From {
  req: PayloadRequest
  slug: CollectionSlug
}

interface Asked {
  where: Where
  sort?: string | undefined
  /** 0 for all. */
  limit: number
}

const restOf = (condition: string): string => (condition === '' ? '' : ` where ${condition}`)

const direction = (sort: string): string => (sort.startsWith('-') ? ' desc' : ' asc')

/** As Payload sorts: by one field, and among equals the newest first. */
const orderSql = (table: PlainTable, sort: string): string | undefined => {
  const column = table.byPath.get(sort.replace(/^-/, ''))
  if (!column) return undefined
  const first = `${column.sql}${direction(sort)}`
  const last = table.byPath.get('createdAt') ?? table.id
  return last === column ? first : `${first}, ${last.sql} desc`
}

/** Of one row the order is plain. */
const isById = (where: Where): boolean => {
  const asked = Object.keys(where).length === 1 ? where.id : undefined
  return asked !== undefined && 'equals' in asked
}

const selectSql = (
  table: PlainTable,
  { where, sort, limit }: Asked,
  values: unknown[],
): string | undefined => {
  const condition = whereSql(table, where, values)
  const order = isById(where) ? '' : orderSql(table, sort ?? table.defaultSort)
  if (condition === undefined || order === undefined || !Number.isInteger(limit) || limit < 0)
    return undefined
  const ordered = order === '' ? '' : ` order by ${order}`
  // In the text: the database could not plan for a limit that it does not know.
  const limited = limit === 0 ? '' : ` limit ${limit}`
  return `select ${table.columnsSql} from ${table.sql}${restOf(condition)}${ordered}${limited}`
}

/**
 * The documents that meet a condition, as `payload.db.find` answers them.
 *
 * Here and below, undefined says that only Payload knows how: ask it instead. Nothing was sent to the database then.
 */
export const listPlain = async ({ req, slug }: From, asked: Asked): Promise<Doc[] | undefined> => {
  const session = await plainSession(req, slug)
  const values: unknown[] = []
  const sql = session ? selectSql(session.table, asked, values) : undefined
  if (!session || sql === undefined) return undefined
  const rows = await session.send(sql, values)
  return rows.map((row) => readRow(session.table, row))
}

export const countPlain = async ({ req, slug }: From, where: Where): Promise<number | undefined> => {
  const session = await plainSession(req, slug)
  const values: unknown[] = []
  const condition = session ? whereSql(session.table, where, values) : undefined
  if (!session || condition === undefined) return undefined
  const [row] = await session.send(`select count(*) from ${session.table.sql}${restOf(condition)}`, values)
  return Number(row?.[0] ?? 0)
}

const createdNow = (table: PlainTable): object =>
  table.fields.has('createdAt') ? { createdAt: new Date().toISOString() } : {}

interface Wish {
  data: object
  /** Whether the row as it is afterwards is asked for. */
  isRead: boolean
}

const answer = async (
  { table, send }: PlainSession,
  { sql, values, isRead }: { sql: string; values: unknown[]; isRead: boolean },
): Promise<Doc | null> => {
  const [row] = await send(isRead ? `${sql} returning ${table.columnsSql}` : sql, values)
  return row ? readRow(table, row) : null
}

const sayConflict =
  ({ req, slug }: From, id?: Id) =>
  (error: unknown): never => {
    throw uniqueConflict(error, req, { slug, id })
  }

/** Writes a new row, with `createdAt` and `updatedAt` of now; what is left out takes the column's default. */
export const insertPlain = async (from: From, { data, isRead }: Wish): Promise<Doc | null | undefined> => {
  const session = await plainSession(from.req, from.slug)
  if (!session) return undefined
  const { table } = session
  const stamp = 'createdAt' in data && data.createdAt ? {} : createdNow(table)
  const written = writtenColumns(table, { ...data, ...stamp })
  if (!written || written.some(({ isAdded }) => isAdded)) return undefined
  const names = written.map(({ column }) => column.sql).join(', ')
  const places = written.map((_, index) => `$${index + 1}`).join(', ')
  const sql = `insert into ${table.sql} (${names}) values (${places})`
  const values = written.map(({ value }) => value)
  return answer(session, { sql, values, isRead }).catch(sayConflict(from))
}

const setSql = (written: Written[], values: unknown[]): string =>
  written
    .map(({ column, value, isAdded }) => {
      values.push(value)
      const place = `$${values.length}`
      return `${column.sql} = ${isAdded ? `${column.sql} + ${place}` : place}`
    })
    .join(', ')

/** Changes the rows that meet a condition, by one statement; answers one of them, or null when there was none. */
export const updatePlain = async (
  from: From,
  where: Where,
  { data, isRead }: Wish,
): Promise<Doc | null | undefined> => {
  const session = await plainSession(from.req, from.slug)
  const written = session && writtenColumns(session.table, data)
  if (!session || !written) return undefined
  const { table } = session
  const values: unknown[] = []
  const change = setSql(written, values)
  const condition = whereSql(table, where, values)
  // No condition at all would change every row.
  if (!condition) return undefined
  return answer(session, { sql: `update ${table.sql} set ${change} where ${condition}`, values, isRead })
}

/** Changes fields of one row, whatever it holds; answers null. */
export const setPlain = (from: From, id: Id, data: object): Promise<Doc | null | undefined> =>
  updatePlain(from, { id: { equals: id } }, { data, isRead: false }).catch(sayConflict(from, id))
