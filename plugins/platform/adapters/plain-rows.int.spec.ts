import { describe, expect, it } from '@jest/globals'
import {
  createLocalReq,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type Where,
} from 'payload'
import { boot } from '../testing/index.ts'
import { countPlain, insertPlain, listPlain, setPlain, updatePlain } from './plain-rows.ts'
import { plainSession } from './plain-rows/plain-session.ts'

const { payload } = await boot()
const req: PayloadRequest = await createLocalReq({}, payload)

type Doc = Record<string, unknown> & { id: number }

/** Rows of odd values belong to nothing, and break promises that are not of this file. */
const loosen = async (): Promise<void> => {
  if (!('pool' in payload.db)) throw new Error('not PostgreSQL')
  const { pool } = payload.db
  const { rows } = await pool.query<{ sql: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS sql FROM pg_constraint
     WHERE contype IN ('f', 'c') AND connamespace = 'public'::regnamespace
     UNION ALL SELECT format('ALTER TABLE %s DISABLE TRIGGER USER', tgrelid::regclass) FROM pg_trigger
     WHERE NOT tgisinternal`,
  )
  for (const { sql } of rows) await pool.query(sql)
}

await loosen()

let turn = 0

const odd: Partial<Record<FlattenedField['type'], (turn: number) => unknown>> = {
  checkbox: (n) => n % 2 === 0,
  date: (n) => new Date(Date.UTC(1969, 11, 31, 23, 59, 59, 999) + n * 86_400_007).toISOString(),
  json: (n) => [{ ключ: ['"', null, { n }], b: true }, [n, '123'], 'text', `${n}`, n, false][n % 6],
  number: (n) => [-1.5, 0, 12_345_678_901.25, n][n % 4],
  relationship: (n) => n,
}

const valueOf = (field: FlattenedField): unknown => {
  turn += 1
  if (field.type === 'group' || field.type === 'tab') return dataOf(field.flattenedFields, true)
  if (field.type === 'select' || field.type === 'radio') {
    const option = field.options[turn % field.options.length]
    return typeof option === 'object' ? option.value : option
  }
  // Four odd numbers come round again.
  if (field.type === 'number' && field.unique === true) return turn
  return odd[field.type]?.(turn) ?? `Ünï 漢字 😀 "quoted" 'too' \\ % _ ${turn}`
}

const isRequired = (field: FlattenedField): boolean => 'required' in field && field.required === true

const isWritten = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual)

const dataOf = (fields: FlattenedField[], isFull: boolean): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(
        (field) =>
          isWritten(field) && !/^(?:created|updated)At$/.test(field.name) && (isFull || isRequired(field)),
      )
      .map((field) => [field.name, valueOf(field)]),
  )

const fieldsOf = (slug: CollectionSlug): FlattenedField[] => payload.collections[slug].config.flattenedFields

const throughPayload = async (collection: CollectionSlug, where: Where, sort?: string): Promise<Doc[]> => {
  const asked = { collection, where, limit: 50, pagination: false, joins: false as never, req }
  return (await payload.db.find<Doc>({ ...asked, ...(sort ? { sort } : {}) })).docs
}

const plainSlugs: CollectionSlug[] = []
for (const slug of Object.keys(payload.collections) as CollectionSlug[]) {
  if (await plainSession(req, slug)) plainSlugs.push(slug)
}

/** Two rows of odd values, and one of as few as can be. */
const fill = async (slug: CollectionSlug): Promise<Doc[]> => {
  const full = await insertPlain({ req, slug }, { data: dataOf(fieldsOf(slug), true), isRead: true })
  const bare = await insertPlain({ req, slug }, { data: dataOf(fieldsOf(slug), false), isRead: true })
  const theirs: unknown = await payload.db.create({
    collection: slug,
    data: dataOf(fieldsOf(slug), true),
    req,
  })
  return [full, bare, theirs] as Doc[]
}

const idsOf = (docs: Doc[]): number[] => docs.map(({ id }) => id)

const ordered = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

/** Each test that can be made of a column, with a value that a row has. */
const questionsOf = (field: FlattenedField, name: string, value: unknown): Where[] => {
  const exists = [true, false].map((each) => ({ [name]: { exists: each } }))
  if (field.type === 'json' || field.type === 'richText') return exists
  const nothing = ['equals', 'not_equals'].map((each) => ({ [name]: { [each]: null } }))
  if (value === null || value === undefined) return [...exists, ...nothing]
  const isOrdered = field.type === 'date' || field.type === 'number' || field.type === 'text'
  const compared = ['equals', 'not_equals', ...(isOrdered ? ordered : [])]
  const listed = field.type === 'checkbox' ? [] : ['in', 'not_in']
  return [
    ...exists,
    ...nothing,
    ...compared.map((each) => ({ [name]: { [each]: value } })),
    ...listed.flatMap((each) => [{ [name]: { [each]: [value] } }, { [name]: { [each]: [] } }]),
  ]
}

const questions = (fields: FlattenedField[], doc: Record<string, unknown>, prefix = ''): Where[] =>
  fields.filter(isWritten).flatMap((field): Where[] => {
    const value = doc[field.name]
    return field.type === 'group' || field.type === 'tab'
      ? questions(field.flattenedFields, value as Doc, `${field.name}.`)
      : questionsOf(field, `${prefix}${field.name}`, value)
  })

const idField: FlattenedField = { name: 'id', type: 'number' }

it('asks for most of the collections of the shop directly', () => {
  expect(plainSlugs).toEqual(
    expect.arrayContaining(['orders', 'licenses', 'downloads', 'audit-events', 'outbox-events', 'customers']),
  )
  expect(plainSlugs).not.toEqual(expect.arrayContaining(['products']))
})

describe.each(plainSlugs)('%s, asked for directly, is what Payload answers', (slug) => {
  it('when it is written and read', async () => {
    const docs = await fill(slug)
    for (const { id } of docs) {
      const where = { id: { equals: id } }
      const [theirs] = await throughPayload(slug, where)
      expect(await listPlain({ req, slug }, { where, limit: 1 })).toStrictEqual([theirs])
    }
    const [full, bare] = docs
    expect(await throughPayload(slug, { id: { equals: full?.id ?? 0 } })).toStrictEqual([full])
    expect(await throughPayload(slug, { id: { equals: bare?.id ?? 0 } })).toStrictEqual([bare])
  })

  it('when it is changed', async () => {
    const [doc] = await fill(slug)
    const where = { id: { equals: doc?.id ?? 0 } }
    const before = new Date().toISOString()
    const changed = await updatePlain({ req, slug }, where, {
      data: dataOf(fieldsOf(slug), true),
      isRead: true,
    })
    expect(await throughPayload(slug, where)).toStrictEqual([changed])
    await setPlain({ req, slug }, doc?.id ?? 0, dataOf(fieldsOf(slug), true))
    const [theirs] = await throughPayload(slug, where)
    expect(theirs).not.toEqual(changed)
    if (theirs && 'updatedAt' in theirs) expect(String(theirs.updatedAt) >= before).toBe(true)
  })

  it('when it is asked for by any of its columns, in any order', async () => {
    const docs = await fill(slug)
    const asked = docs.slice(0, 1).flatMap((doc) => questions([idField, ...fieldsOf(slug)], doc))
    const each = asked.map((one, index): Where => {
      const other = asked[(index * 7 + 1) % asked.length] ?? one
      return index % 3 === 0 ? { [index % 2 === 0 ? 'or' : 'and']: [one, { and: [other] }] } : one
    })
    await Promise.all(
      each.map(async (where) => {
        const theirs = await throughPayload(slug, where)
        expect([where, await listPlain({ req, slug }, { where, limit: 50 })]).toStrictEqual([where, theirs])
        const { totalDocs } = await payload.db.count({ collection: slug, where, req })
        expect([where, await countPlain({ req, slug }, where)]).toEqual([where, totalDocs])
      }),
    )
    const hasTimes = 'createdAt' in (docs[0] ?? {})
    for (const sort of ['id', '-id', ...(hasTimes ? ['createdAt', '-updatedAt'] : [])]) {
      const ours = await listPlain({ req, slug }, { where: {}, sort, limit: 50 })
      expect(idsOf(ours as Doc[])).toEqual(idsOf(await throughPayload(slug, {}, sort)))
    }
  })
})
