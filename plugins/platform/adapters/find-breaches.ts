import type { Payload } from 'payload'
import type { TableName } from '../constraints.ts'
import { registryOf } from '../registry.ts'
import { error, type Check, type Finding } from '../checks.ts'

/** Rows that break a promise: how many, and what some of them are called. */
interface Breaches {
  count: number
  names: string[]
}

const shown = 5

const tableOf = (payload: Payload): TableName => {
  const names = 'tableNameMap' in payload.db ? payload.db.tableNameMap : new Map<string, string>()
  const { slugs } = registryOf(payload)
  return (slug) => {
    const name: unknown = names.get((slugs.get(slug) ?? slug).replaceAll('-', '_'))
    if (typeof name !== 'string') throw new Error(`no table of "${slug}" is known.`)
    return `"${name}"`
  }
}

/**
 * Payload's `where` compares no two columns and joins nothing, and a shop has a million orders: hence one statement.
 * @param sql selects one column `name`, a row for each breach
 * @returns none on other databases than PostgreSQL, which has no such statement
 */
const findBreaches = async (payload: Payload, sql: (table: TableName) => string): Promise<Breaches> => {
  if (!('pool' in payload.db)) return { count: 0, names: [] }
  const { rows } = await payload.db.pool.query<{ name: unknown; total: string }>(
    `SELECT name, count(*) OVER () AS total FROM (${sql(tableOf(payload))}) AS breach LIMIT ${String(shown)}`,
  )
  return { count: Number(rows[0]?.total ?? 0), names: rows.map(({ name }) => String(name)) }
}

interface Promised {
  name: string
  sql: (table: TableName) => string
  /** What is wrong with the rows that were found: "3 paid orders have …: DK-1, DK-2, DK-3". */
  message: string
  fix: string
  level?: Finding['level']
}

/** A promise that a statement can be asked about: it selects the rows that break it. */
export const promiseOf = ({ name, sql, message, fix, level = 'error' }: Promised): Check => ({
  name,
  run: async (payload) => {
    const { count, names } = await findBreaches(payload, sql)
    if (count === 0) return []
    const more = count > names.length ? ', …' : ''
    return [{ ...error(`${String(count)} ${message}: ${names.join(', ')}${more}`, fix), level }]
  },
})
