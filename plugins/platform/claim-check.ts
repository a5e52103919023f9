import type { FlattenedField, Where } from 'payload'
import type { Claim } from './claim.ts'

const operators = new Set([
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'not_equals',
  'not_in',
])

const keptElsewhere = new Set(['array', 'blocks', 'group', 'join', 'tab'])

/** The fields that are columns of the row itself: others cannot be tested or changed in one statement. */
const columnsOf = (fields: FlattenedField[]): Set<string> =>
  new Set(
    fields
      .filter((field) => !keptElsewhere.has(field.type))
      .filter((field) => !('hasMany' in field && field.hasMany))
      .filter((field) => !('relationTo' in field && Array.isArray(field.relationTo)))
      .filter((field) => !('localized' in field && field.localized) && !('virtual' in field && field.virtual))
      .map((field) => field.name),
  )

const isGiven = (value: unknown): boolean =>
  value !== undefined && !Number.isNaN(value) && (!Array.isArray(value) || value.every(isGiven))

const refuse = (why: string): never => {
  throw new Error(`claim: ${why}`)
}

const assertKnown = (known: Set<string>, name: string, slug: string): void => {
  if (name === 'id') refuse('the id is given once, as `id`.')
  if (!known.has(name)) refuse(`"${slug}" has no column "${name}" of its own.`)
}

const assertTest = (name: string, test: unknown): void => {
  const parts = typeof test === 'object' && test !== null ? Object.entries(test) : []
  if (parts.length === 0) refuse(`the condition on "${name}" tests nothing.`)
  for (const [operator, value] of parts) {
    if (!operators.has(operator)) refuse(`"${operator}" is no test that a claim can make.`)
    if (!isGiven(value)) refuse(`the condition on "${name}" has no value.`)
  }
}

const assertConditions = (known: Set<string>, slug: string, where: Where): void => {
  if ('and' in where && 'or' in where) refuse('of "and" and "or" beside each other Payload keeps one.')
  for (const [name, test] of Object.entries(where)) {
    if (name === 'and' || name === 'or') {
      const parts = Array.isArray(test) ? test : []
      const isEmpty = parts.length === 0 || parts.some((each) => Object.keys(each).length === 0)
      if (isEmpty) refuse(`an empty "${name}" tests nothing.`)
      for (const each of parts) assertConditions(known, slug, each)
    } else {
      assertKnown(known, name, slug)
      assertTest(name, test)
    }
  }
}

const assertChange = (known: Set<string>, slug: string, change: Claim['change']): void => {
  if (Object.keys(change).length === 0) refuse('nothing to change.')
  for (const [name, value] of Object.entries(change)) {
    assertKnown(known, name, slug)
    const given: unknown = typeof value === 'object' && value !== null ? value.$inc : value
    if (!isGiven(given)) refuse(`the change of "${name}" has no value.`)
  }
}

/**
 * Refuses what the database would take for less than was meant: Payload drops a condition with a misspelled field,
 * operator or no value, and the update then "wins" without its guard.
 * @throws Error that begins with "claim: ", a bug of the caller
 */
export const assertClaim = (fields: FlattenedField[], slug: string, wanted: Claim): void => {
  const known = columnsOf(fields)
  const { id } = wanted
  if (typeof id !== 'string' && !Number.isFinite(id)) refuse('an id is a number or a string.')
  assertConditions(known, slug, wanted.and ?? {})
  assertChange(known, slug, wanted.change)
}
