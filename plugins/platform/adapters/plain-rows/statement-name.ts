import { createHash } from 'node:crypto'

/** Each connection keeps what it has prepared: lists of any length must not fill it up. */
const mostNames = 500

interface Naming {
  isOver: boolean
  byText: Map<string, string>
}

const namings = new WeakMap<object, Naming>()

const namingOf = (db: object): Naming => {
  const known = namings.get(db)
  if (known) return known
  const made: Naming = { isOver: false, byText: new Map() }
  namings.set(db, made)
  return made
}

/**
 * A name under which the database prepares a statement once for each connection, and then only runs it. It is made of
 * the text, so that two processes behind one pooler never mean two statements by one name.
 * @returns undefined for a statement that is sent whole each time
 */
export const statementName = (db: object, sql: string): string | undefined => {
  const { isOver, byText } = namingOf(db)
  if (isOver) return undefined
  const known = byText.get(sql)
  if (known !== undefined || byText.size >= mostNames) return known
  const made = `duka_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`
  byText.set(sql, made)
  return made
}

/** What is said by a pooler that hands connections around, and after a column has got another type. */
const states = new Set(['26000', '42P05', '0A000'])

/** Whether a statement failed over its name: the database knows it no longer, or has it already. */
export const isNameLost = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && states.has(String(cause.code))
}

/** From now on, statements are sent whole. */
export const giveUpNames = (db: object): void => {
  namingOf(db).isOver = true
}
