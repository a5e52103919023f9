import Papa from 'papaparse'

/** What a list is for. */
export type ListKind = 'import' | 'issue'

export type RowProblem = 'date' | 'email' | 'key' | 'quantity'

/** One row, as the operation takes it. */
export interface ListRow {
  /** As people count them, from 1; the head counts as one. */
  line: number
  email: string
  rowKey?: string
  quantity?: number
  key?: string
  issuedAt?: string
  expiresAt?: string | null
  /** Why it is not sent; null when it is. */
  problem: RowProblem | null
}

export interface ReadList {
  rows: ListRow[]
  /** Columns that were found, by what they mean. */
  columns: Column[]
  /** What is missing without which nothing can be sent. */
  missing: Column[]
}

type Column = 'email' | 'expires' | 'id' | 'issued' | 'key' | 'quantity'

/** How exports of other shops call them, in small letters, with one space between words. */
const names: Record<Column, readonly string[]> = {
  email: [
    'email',
    'email address',
    'user email',
    'customer email',
    'buyer email',
    'purchase email',
    'barua pepe',
  ],
  key: ['key', 'license key', 'licence key', 'serial', 'ufunguo'],
  quantity: ['quantity', 'qty', 'count', 'idadi'],
  issued: [
    'issued',
    'issued at',
    'created',
    'created at',
    'date created',
    'purchase date',
    'purchased at',
    'sale timestamp',
  ],
  expires: ['expires', 'expires at', 'expiration', 'expiration date', 'expiry', 'expiry date', 'valid until'],
  id: ['id', 'row', 'row key'],
}

const known = Object.keys(names) as Column[]

/** `User E-Mail` and `user_email` are the same. */
const plain = (head: string): string =>
  head
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\be mail\b/, 'email')

const columnOf = (head: string): Column | undefined =>
  known.find((column) => names[column].includes(plain(head)))

/** Where a list has no head, its columns are taken in this order. */
const ordered: Record<ListKind, Column[]> = {
  issue: ['email', 'quantity'],
  import: ['email', 'key', 'expires', 'issued'],
}

const emailLike = /^(?=.{1,254}$)[^\s@]+@[^\s@]+\.[^\s@]+$/

/** More than any shop gives. */
const longestKey = 200

/** Day first or month first cannot be told apart, so the year comes first: `2026-05-31`, perhaps with a time. A time without a zone is UTC. */
const dateLike =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?$/

const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/

const never = new Set(['never', 'lifetime', 'null', 'none', 'daima'])

/** The thirtieth of February is no day, whatever computers make of it; nor is one outside of the years that the shop takes. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return day >= '1970' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** @returns undefined for none, null for what is no date. A day stays one: the shop knows when it begins and ends where it is. */
const readDate = (text: string): string | null | undefined => {
  if (text === '') return undefined
  if (!dateLike.test(text) || !isDay(text.slice(0, 10))) return null
  if (text.length === 10) return text
  const iso = text.replace(/ ?UTC$/, 'Z').replace(/^(.{10}) /, '$1T')
  const date = new Date(hasZone.test(iso) ? iso : `${iso}Z`)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? null : date.toISOString()
}

type Cells = Partial<Record<Column, string>>

const forImport = (cells: Cells): Omit<ListRow, 'email' | 'line'> => {
  const { expires = '', issued = '', key = '' } = cells
  const isForEver = never.has(expires.toLowerCase())
  const [issuedAt, expiresAt] = [readDate(issued), isForEver ? undefined : readDate(expires)]
  const isDated = issuedAt !== null && expiresAt !== null
  return {
    key,
    ...(issuedAt ? { issuedAt } : {}),
    ...(isForEver ? { expiresAt: null } : {}),
    ...(expiresAt ? { expiresAt } : {}),
    problem: key === '' || key.length > longestKey ? 'key' : isDated ? null : 'date',
  }
}

const forIssue = ({ id = '', quantity = '' }: Cells): Omit<ListRow, 'email' | 'line'> => {
  const count = quantity === '' ? 1 : Number(quantity)
  const isCount = Number.isInteger(count) && count >= 1 && count <= 100
  return {
    ...(id === '' ? {} : { rowKey: id.slice(0, 100) }),
    ...(isCount ? { quantity: count } : {}),
    problem: isCount ? null : 'quantity',
  }
}

const readRow = (kind: ListKind, line: number, cells: Cells): ListRow => {
  const email = cells.email ?? ''
  const rest = kind === 'import' ? forImport(cells) : forIssue(cells)
  return { line, email, ...rest, problem: emailLike.test(email) ? rest.problem : 'email' }
}

/** Reads what somebody pasted or chose: commas, semicolons or tabs, with a head by name, or without one in the order of the page. */
export const readList = (text: string, kind: ListKind): ReadList => {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' })
  const [first = []] = data
  const hasHead = data.length > 0 && !first.some((cell) => cell.includes('@'))
  const columns = hasHead ? first.map(columnOf) : ordered[kind]
  const found = columns.filter((column) => column !== undefined)
  const needed: Column[] = kind === 'import' ? ['email', 'key'] : ['email']
  const missing = needed.filter((column) => !found.includes(column))
  const body = hasHead ? data.slice(1) : data
  const rows = body.map((cells, index) => {
    // Of two columns of one meaning the first that says something counts.
    const entries = columns.flatMap((column, at) => {
      const cell = cells[at]?.trim() ?? ''
      return column === undefined || cell === '' ? [] : [[column, cell] as const]
    })
    return readRow(kind, index + (hasHead ? 2 : 1), Object.fromEntries(entries.toReversed()))
  })
  return { rows, columns: [...new Set(found)], missing: data.length === 0 ? [] : missing }
}
