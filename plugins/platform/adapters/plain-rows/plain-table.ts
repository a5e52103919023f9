import type { CollectionSlug, FlattenedField, Payload } from 'payload'

export type Kind = 'checkbox' | 'date' | 'id' | 'json' | 'number' | 'relation' | 'text'

export interface PlainColumn {
  kind: Kind
  /** Its quoted name. */
  sql: string
  /** Its place in the rows that the database answers. */
  index: number
  toDriver: (value: unknown) => unknown
  fromDriver: (value: unknown) => unknown
}

/** What stands for a field: a column, the fields of a group, or nothing (a join, which nobody asks for here). */
export type PlainField = PlainColumn | PlainFields | null
export type PlainFields = Map<string, PlainField>

export interface PlainTable {
  /** Its quoted name, with that of its schema. */
  sql: string
  id: PlainColumn
  /** The quoted names of all columns, in the order of their places. */
  columnsSql: string
  fields: PlainFields
  /** By the path of a field in a document, as conditions name it: `status`, `source.kind`. */
  byPath: Map<string, PlainColumn>
  /** The slug's `defaultSort`, where it has a plain one. */
  defaultSort: string
}

/** What we use of a column as drizzle describes it. */
interface DrizzleColumn {
  name: string
  defaultFn?: unknown
  onUpdateFn?: unknown
  mapFromDriverValue: (value: unknown) => unknown
  mapToDriverValue: (value: unknown) => unknown
}

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  checkbox: 'checkbox',
  code: 'text',
  date: 'date',
  email: 'text',
  json: 'json',
  number: 'number',
  radio: 'text',
  relationship: 'relation',
  richText: 'json',
  select: 'text',
  text: 'text',
  textarea: 'text',
  upload: 'relation',
}

const isColumn = (value: unknown): value is DrizzleColumn =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'mapFromDriverValue' in value &&
  'mapToDriverValue' in value

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Null for a field that a column of its own table does not hold as it is. */
const kindOf = (payload: Payload, field: FlattenedField): Kind | null => {
  if ('hasMany' in field && field.hasMany) return null
  if ('relationTo' in field) {
    if (Array.isArray(field.relationTo)) return null
    if (payload.collections[field.relationTo]?.customIDType !== undefined) return null
  }
  return kinds[field.type] ?? null
}

/** Shapes like "2026-01-31 09:30:00.123+00", which is what a session in UTC answers. */
const utc = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})?\+00$/

const isoOf = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if (!utc.test(value)) return new Date(value).toISOString()
  return `${value.slice(0, 10)}T${value.slice(11, 19)}.${value.slice(20, -3).padEnd(3, '0')}Z`
}

const readers: Partial<Record<Kind, (value: unknown) => unknown>> = {
  date: isoOf,
  number: (value) => (typeof value === 'string' ? Number.parseFloat(value) : value),
}

class Compiler {
  readonly byPath = new Map<string, PlainColumn>()

  constructor(
    private readonly payload: Payload,
    private readonly table: Record<string, unknown>,
  ) {}

  /** @param key as drizzle's table knows the column */
  column(key: string, path: string, kind: Kind): PlainColumn | undefined {
    const found = this.table[key]
    if (!isColumn(found)) return undefined
    const read = readers[kind]
    const column: PlainColumn = {
      kind,
      sql: quoted(found.name),
      index: this.byPath.size,
      toDriver: (value) => found.mapToDriverValue(value),
      fromDriver: read
        ? (value) => read(found.mapFromDriverValue(value))
        : (value) => found.mapFromDriverValue(value),
    }
    this.byPath.set(path, column)
    return column
  }

  /** @returns undefined when one of them is kept elsewhere, or in another shape. */
  fields(fields: FlattenedField[], prefix: string, path: string): PlainFields | undefined {
    const made: PlainFields = new Map()
    for (const field of fields) {
      if ('virtual' in field && field.virtual) continue
      const plain = this.field(field, prefix, path)
      if (plain === undefined) return undefined
      made.set(field.name, plain)
    }
    return made
  }

  private field(field: FlattenedField, prefix: string, path: string): PlainField | undefined {
    const key = `${prefix}${field.name}`
    const place = `${path}${field.name}`
    if (place === 'id' || ('localized' in field && field.localized)) return undefined
    if (field.type === 'join') return null
    if (field.type === 'group' || field.type === 'tab') {
      return this.fields(field.flattenedFields, `${key}_`, `${place}.`)
    }
    const kind = kindOf(this.payload, field)
    return kind === null ? undefined : this.column(key, place, kind)
  }
}

/** Values that drizzle makes by functions of JavaScript are not made by SQL. */
const isMadeElsewhere = (value: unknown): boolean =>
  isColumn(value) && (value.defaultFn !== undefined || value.onUpdateFn !== undefined)

/** @returns null for a collection of which a part is kept in other tables, or in ways that we do not know */
export const compileTable = (
  payload: Payload,
  slug: CollectionSlug,
  table: Record<string, unknown>,
  names: { schema: string | undefined; table: string },
): PlainTable | null => {
  const config = payload.collections[slug]?.config
  if (!config || Object.values(table).some(isMadeElsewhere)) return null
  const compiler = new Compiler(payload, table)
  const id = compiler.column('id', 'id', 'id')
  const fields = compiler.fields(config.flattenedFields, '', '')
  if (!id || !fields) return null
  const { byPath } = compiler
  const schema = names.schema === undefined ? '' : `${quoted(names.schema)}.`
  const fallback = byPath.has('createdAt') ? '-createdAt' : '-id'
  return {
    sql: `${schema}${quoted(names.table)}`,
    id,
    columnsSql: [...byPath.values()].map(({ sql }) => sql).join(', '),
    fields,
    byPath,
    defaultSort: typeof config.defaultSort === 'string' ? config.defaultSort : fallback,
  }
}
