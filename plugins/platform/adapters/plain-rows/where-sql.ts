import type { Where } from 'payload'
import type { Kind, PlainColumn, PlainTable } from './plain-table.ts'

const integer = /^\d{1,15}$/

const idOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'string' && integer.test(value) ? Number(value) : undefined
}

const isoOf = (value: unknown): string | undefined => {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined
}

/** A value to compare with, as Payload would send it; undefined for what Payload reads in ways of its own. */
const comparable: Record<Kind, (value: unknown) => unknown> = {
  checkbox: (value) => (typeof value === 'boolean' ? value : undefined),
  date: isoOf,
  id: idOf,
  json: () => undefined,
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  relation: idOf,
  text: (value) => (typeof value === 'string' ? value : undefined),
}

/** Takes a value in, and gives what stands for it in the text; undefined for one that cannot be compared with. */
const put = (column: PlainColumn, value: unknown, values: unknown[]): string | undefined => {
  const wanted = comparable[column.kind](value)
  if (wanted === undefined) return undefined
  values.push(column.toDriver(wanted))
  return `$${values.length}`
}

type Test = (column: PlainColumn, value: unknown, values: unknown[]) => string | undefined

const compare =
  (operator: string): Test =>
  (column, value, values) => {
    const given = put(column, value, values)
    return given && `${column.sql} ${operator} ${given}`
  }

const isOneOf =
  (isNot: boolean): Test =>
  (column, value, values) => {
    if (!Array.isArray(value) || column.kind === 'json') return undefined
    const given = value.map((each) => put(column, each, values))
    if (!given.every((each) => each !== undefined)) return undefined
    const word = isNot ? 'not in' : 'in'
    const text = given.length > 0 ? `${column.sql} ${word} (${given.join(', ')})` : String(isNot)
    // As Payload has it: a relation to nothing is none of these, an empty text is neither.
    return isNot && column.kind === 'relation' ? `(${text} or ${column.sql} is null)` : text
  }

const tests: Record<string, Test> = {
  equals: (column, value, values) =>
    value === null ? `${column.sql} is null` : compare('=')(column, value, values),
  not_equals: (column, value, values) => {
    if (value === null) return `${column.sql} is not null`
    const differs = compare('<>')(column, value, values)
    return differs && `(${column.sql} is null or ${differs})`
  },
  exists: (column, value) =>
    typeof value === 'boolean' ? `${column.sql} is ${value ? 'not null' : 'null'}` : undefined,
  greater_than: compare('>'),
  greater_than_equal: compare('>='),
  less_than: compare('<'),
  less_than_equal: compare('<='),
  in: isOneOf(false),
  not_in: isOneOf(true),
}

/** An empty text tests nothing, and is left out. */
const joined = (parts: (string | undefined)[], word: string): string | undefined => {
  const texts: string[] = []
  for (const part of parts) {
    if (part === undefined) return undefined
    if (part !== '') texts.push(part)
  }
  return texts.length > 1 ? `(${texts.join(` ${word} `)})` : (texts[0] ?? '')
}

const testsOf = (column: PlainColumn, asked: unknown, values: unknown[]): string | undefined => {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return undefined
  const parts = Object.entries(asked).map(([operator, value]) =>
    Object.hasOwn(tests, operator) ? tests[operator]?.(column, value, values) : undefined,
  )
  return joined(parts, 'and')
}

/**
 * The condition as SQL, with its values added to `values`; empty when it tests nothing.
 * @returns undefined when it asks for more than the table's own columns, or in ways that only Payload knows
 */
export const whereSql = (table: PlainTable, where: Where, values: unknown[]): string | undefined => {
  // Of both, Payload takes the last.
  if ('and' in where && 'or' in where) return undefined
  const parts = Object.entries(where).map(([name, asked]) => {
    if (name === 'and' || name === 'or') {
      if (!Array.isArray(asked)) return undefined
      return joined(
        asked.map((each) => (each ? whereSql(table, each, values) : undefined)),
        name,
      )
    }
    const column = table.byPath.get(name)
    return column && testsOf(column, asked, values)
  })
  return joined(parts, 'and')
}
