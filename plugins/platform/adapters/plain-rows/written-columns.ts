import type { Kind, PlainColumn, PlainField, PlainFields, PlainTable } from './plain-table.ts'

/** A column with the value for the driver, or with what is added to the value that it has. */
export interface Written {
  column: PlainColumn
  value: unknown
  isAdded: boolean
}

const isText = (value: unknown): unknown => (typeof value === 'string' ? value : undefined)

const idOf = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined

const dateOf = (value: unknown): unknown => {
  if (typeof value === 'string') return value
  const date = typeof value === 'number' || value instanceof Date ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined
}

/** A value to be written, as Payload would send it; undefined for what Payload reads in ways of its own. */
const writable: Record<Kind, (value: unknown) => unknown> = {
  checkbox: (value) => (typeof value === 'boolean' ? value : undefined),
  date: dateOf,
  id: idOf,
  json: (value) => value,
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  relation: idOf,
  text: isText,
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const increment = (column: PlainColumn, value: unknown): number | undefined => {
  if (column.kind !== 'number' || !isObject(value)) return undefined
  const { $inc: by } = value
  return typeof by === 'number' && Number.isFinite(by) && Object.keys(value).length === 1 ? by : undefined
}

const writtenColumn = (column: PlainColumn, given: unknown): Written | undefined => {
  if (given === null) return { column, value: null, isAdded: false }
  const by = increment(column, given)
  const value = by ?? writable[column.kind](given)
  if (value === undefined) return undefined
  return { column, value: column.toDriver(value), isAdded: by !== undefined }
}

/** Adds what is written to `written`. @returns whether all of it could be */
const writeField = (field: PlainField | undefined, value: unknown, written: Written[]): boolean => {
  if (!field) return false
  if (field instanceof Map) return isObject(value) && writeFields(field, value, written)
  const one = writtenColumn(field, value)
  if (one) written.push(one)
  return one !== undefined
}

const writeFields = (fields: PlainFields, data: object, written: Written[]): boolean =>
  Object.entries(data).every(
    ([name, value]) => value === undefined || writeField(fields.get(name), value, written),
  )

/**
 * What a change writes: its own columns, and `updatedAt` as Payload does it, where null means "not this time".
 * @returns undefined when some of it is kept elsewhere, or is given in ways that only Payload knows
 */
export const writtenColumns = (table: PlainTable, data: object): Written[] | undefined => {
  const stamp = 'updatedAt' in data ? data.updatedAt : undefined
  const isStamped = stamp === undefined && table.fields.has('updatedAt')
  const own = { ...data, updatedAt: isStamped ? new Date().toISOString() : (stamp ?? undefined) }
  const written: Written[] = []
  return writeFields(table.fields, own, written) && written.length > 0 ? written : undefined
}
