import type { Payload } from 'payload'
import { BenchError } from '../bench-error.ts'

/** One statement as it went to the database. */
export interface Statement {
  /** The connection. */
  client: number
  text: string
  /** Under which it was prepared, if it was: the database then reads and plans it once for each connection. */
  name?: string
  values: readonly unknown[]
  rows: unknown[][]
  /** When it was sent, in milliseconds of the wall clock. */
  at: number
}

interface Recorder {
  statements: Statement[]
  /** Takes itself out of every connection. */
  stop: () => void
}

type Settle = (error: unknown, answer: unknown) => void

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Rows as `pg` gives them: arrays of cells, or objects with a cell for each column. */
const rowsOf = (answer: unknown): unknown[][] => {
  const rows: unknown = isObject(answer) ? answer.rows : undefined
  if (!Array.isArray(rows)) return []
  return rows.map((row: unknown): unknown[] =>
    Array.isArray(row) ? row : isObject(row) ? Object.values(row) : [],
  )
}

const begun = (client: number, [query, given]: unknown[]): Statement => {
  const config = isObject(query) ? query : { text: query }
  const values: unknown = Array.isArray(given) ? given : config.values
  return {
    client,
    text: String(config.text),
    ...(typeof config.name === 'string' ? { name: config.name } : {}),
    values: Array.isArray(values) ? (values as unknown[]) : [],
    rows: [],
    at: Date.now(),
  }
}

/** Keeps every statement that Payload sends, with what came back. */
export const recordStatements = ({ db }: Payload): Recorder => {
  if (!('pool' in db)) throw new BenchError('The bench wants PostgreSQL.')
  const { pool } = db
  const statements: Statement[] = []
  const watched = new Map<object, number>()
  const watch = (client: { query: unknown }): void => {
    if (watched.has(client)) return
    const number = watched.size
    watched.set(client, number)
    const send = (client.query as (...args: unknown[]) => unknown).bind(client)
    const query = (...args: unknown[]): unknown => {
      const statement = begun(number, args)
      statements.push(statement)
      const last = args.at(-1)
      if (typeof last === 'function') {
        const settle = last as Settle
        return send(...args.slice(0, -1), (error: unknown, answer: unknown) => {
          statement.rows = rowsOf(answer)
          settle(error, answer)
        })
      }
      return Promise.resolve(send(...args)).then((answer) => {
        statement.rows = rowsOf(answer)
        return answer
      })
    }
    Object.assign(client, { query })
  }
  pool.on('acquire', watch)
  const stop = () => {
    pool.off('acquire', watch)
    for (const client of watched.keys()) Reflect.deleteProperty(client, 'query')
  }
  return { statements, stop }
}
