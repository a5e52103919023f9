import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, formatNames, type CollectionSlug } from 'payload'
import {
  as,
  boot,
  buyer,
  graphql,
  owned,
  rest,
  type Caller,
  type GraphqlReply,
} from '../../../plugins/platform/testing/index.ts'
import { callers, collectionTable, globalTable, isAllowed, type CallerName } from './access-table.ts'
import { schemaOf, type Schema } from './sample-data.ts'

const { payload } = await boot()
const sale = await owned(payload)
const known: Record<CallerName, Caller> = {
  stranger: {},
  buyer: sale.owner,
  'other buyer': await buyer(payload),
  viewer: await as(payload, 'viewer'),
  editor: await as(payload, 'editor'),
  moderator: await as(payload, 'moderator'),
  admin: await as(payload, 'admin'),
  owner: await as(payload, 'owner'),
}
const slugs = Object.keys(payload.collections)
/** No row has it: who may is told that there is nothing, who may not is refused. */
const noRow = 2_000_000_000

type Answers = Record<string, string>

const word = (isYes: boolean) => (isYes ? 'may' : 'refused')
const ofStatus = (status: number): string => {
  // 501 is the answer of a collection that has no door.
  if (status >= 500 && status !== 501) return `failed with ${String(status)}`
  return word(![401, 403, 501].includes(status))
}

/** Payload's own: taking a preference away fails in its SQL on PostgreSQL, for whoever may. */
const failsInPayload = new Set(['payload-preferences.delete'])

/** What the table says of one caller: `products.read` → may or refused. */
const expected = (
  caller: CallerName,
  operations: readonly ('create' | 'delete' | 'read' | 'update')[],
): Answers => {
  const rows = Object.entries(collectionTable).flatMap(([slug, row]) =>
    operations.map((each): [string, string] => [`${slug}.${each}`, word(isAllowed(caller, row[each]))]),
  )
  return Object.fromEntries(rows)
}

beforeAll(async () => {
  const somebody = rest(payload, await as(payload, 'viewer'))
  await somebody('POST', '/api/payload-preferences/theme', { body: { value: 'dark' } })
  // One of each that is not out yet.
  const req = await createLocalReq({}, payload)
  const hidden = { product: sale.productId, _status: 'draft' }
  await payload.db.create({ collection: 'products', data: { slug: 'hidden', _status: 'draft' }, req })
  await payload.db.create({
    collection: 'offers',
    data: {
      ...hidden,
      name: 'Hidden',
      licenseType: 'personal',
      pricing: 'fixed',
      status: 'archived',
      billing: 'one-time',
      seats: 1,
      maxQuantity: 1,
    },
    req,
  })
  await payload.db.create({
    collection: 'releases',
    data: { ...hidden, version: '2.0.0', channel: 'stable', status: 'draft' },
    req,
  })
})

it('knows every collection and every global of the site', () => {
  expect(Object.keys(collectionTable).sort()).toEqual([...slugs].sort())
  expect(Object.keys(globalTable).sort()).toEqual(payload.config.globals.map(({ slug }) => slug).sort())
})

describe.each(callers)('over REST, %s', (name) => {
  const ask = rest(payload, known[name])

  it('sees what the table says, and no row more', async () => {
    for (const slug of slugs) {
      const row = collectionTable[slug]
      if (!row) throw new Error(slug)
      const reply = await ask<{ totalDocs?: number }>('GET', `/api/${slug}?limit=1&depth=0`)
      expect(`${slug}: ${ofStatus(reply.status)}`).toBe(`${slug}: ${word(isAllowed(name, row.read))}`)
      if (!isAllowed(name, row.read)) continue
      const { totalDocs: all } = await payload.db.count({ collection: slug as CollectionSlug, where: {} })
      const seen = reply.json.totalDocs ?? 0
      const isWhole = isAllowed(name, row.seesAll ?? row.read)
      expect(`${slug}: ${seen < all ? 'some' : 'all'}`).toBe(`${slug}: ${isWhole ? 'all' : 'some'}`)
      if (!row.versions) continue
      const versions = await ask('GET', `/api/${slug}/versions?limit=1`)
      expect(`${slug}: ${ofStatus(versions.status)}`).toBe(`${slug}: ${word(isAllowed(name, row.versions))}`)
    }
  })

  it('changes what the table says', async () => {
    const answers: Answers = {}
    for (const slug of slugs) {
      answers[`${slug}.create`] = ofStatus((await ask('POST', `/api/${slug}`, { body: {} })).status)
      answers[`${slug}.update`] = ofStatus(
        (await ask('PATCH', `/api/${slug}/${String(noRow)}`, { body: {} })).status,
      )
      answers[`${slug}.delete`] = ofStatus((await ask('DELETE', `/api/${slug}/${String(noRow)}`)).status)
    }
    const table = expected(name, ['create', 'update', 'delete'])
    for (const each of failsInPayload) if (table[each] === 'may') table[each] = 'failed with 500'
    expect(answers).toEqual(table)
  })

  it('changes no rows by a search that it may not change one by one', async () => {
    const where = `where[id][equals]=${String(noRow)}`
    for (const slug of slugs) {
      const row = collectionTable[slug]
      if (!row) throw new Error(slug)
      const many = {
        update: (await ask('PATCH', `/api/${slug}?${where}`, { body: {} })).status,
        delete: (await ask('DELETE', `/api/${slug}?${where}`)).status,
      }
      // Of their own rows staff may change something: the search is then over those.
      if (slug === 'users' || slug === 'payload-preferences') continue
      expect({ slug, update: ofStatus(many.update), delete: ofStatus(many.delete) }).toEqual({
        slug,
        update: word(isAllowed(name, row.update)),
        delete: word(isAllowed(name, row.delete)),
      })
    }
  })

  it('reads and changes settings as the table says', async () => {
    for (const [slug, row] of Object.entries(globalTable)) {
      const read = await ask('GET', `/api/globals/${slug}`)
      const update = await ask('POST', `/api/globals/${slug}`, { body: {} })
      expect({ slug, read: ofStatus(read.status), update: ofStatus(update.status) }).toEqual({
        slug,
        read: word(isAllowed(name, row.read)),
        update: word(isAllowed(name, row.update)),
      })
    }
  })
})

interface Asked {
  key: string
  alias: string
  field: string
}

/** Only an error that says "not allowed" is a refusal: that a row is missing, or a value, is said to who may. */
const readAnswers = (asked: Asked[], reply: GraphqlReply<Record<string, unknown>>): Answers => {
  const refused = new Set(
    reply.errors
      .filter((error) => [401, 403].includes(Number(error.extensions?.statusCode)))
      .map((error) => String((error as { path?: unknown[] }).path?.[0])),
  )
  const shape = reply.errors.find((error) => !('path' in error))
  if (shape) throw new Error(shape.message)
  return Object.fromEntries(asked.map(({ key, alias }) => [key, word(!refused.has(alias))]))
}

describe.each(callers)('over GraphQL, %s', (name) => {
  const ask = graphql(payload, known[name])
  let schema: Schema

  const namesOf = (slug: string) => formatNames(slug)
  const listOf = (slug: string): string => {
    const { plural, singular } = namesOf(slug)
    return plural === singular ? `all${singular}` : plural
  }

  beforeAll(async () => {
    schema = await schemaOf(graphql(payload))
  })

  it('sees what the table says', async () => {
    const asked = slugs
      .filter((slug) => schema.queries.has(listOf(slug)))
      .map((slug, index) => ({
        key: `${slug}.read`,
        alias: `a${String(index)}`,
        field: `${listOf(slug)}(limit: 1) { totalDocs }`,
      }))
    const globals = Object.keys(globalTable).map((slug, index) => ({
      key: `${slug}.read`,
      alias: `g${String(index)}`,
      field: `${namesOf(slug).singular} { __typename }`,
    }))
    const all = [...asked, ...globals]
    const reply = await ask(`{ ${all.map(({ alias, field }) => `${alias}: ${field}`).join('\n')} }`)
    const table = expected(name, ['read'])
    for (const [slug, row] of Object.entries(globalTable))
      table[`${slug}.read`] = word(isAllowed(name, row.read))
    const answers = readAnswers(all, reply)
    expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map((key) => [key, table[key]])))
    // Only Payload's list of migrations is not there at all.
    expect(slugs.filter((slug) => !schema.queries.has(listOf(slug)))).toEqual(['payload-migrations'])
  })

  it('changes what the table says', async () => {
    const asked = slugs.flatMap((slug, index): Asked[] => {
      const { singular } = namesOf(slug)
      const data = schema.sampleOf(`mutation${singular}Input`)
      const forms: [string, string, string][] = [
        ['create', `create${singular}`, `(data: ${data}) { id }`],
        ['update', `update${singular}`, `(id: ${String(noRow)}, data: {}) { id }`],
        ['delete', `delete${singular}`, `(id: ${String(noRow)}) { id }`],
      ]
      return forms
        .filter(([, field]) => schema.mutations.has(field))
        .map(([verb, field, rest]) => ({
          key: `${slug}.${verb}`,
          alias: `${verb}${String(index)}`,
          field: `${field}${rest}`,
        }))
    })
    const reply = await ask(
      `mutation { ${asked.map(({ alias, field }) => `${alias}: ${field}`).join('\n')} }`,
    )
    const table = expected(name, ['create', 'update', 'delete'])
    // By id, not by key, the row of another is asked for: nobody has one.
    table['payload-preferences.delete'] = 'refused'
    const answers = readAnswers(asked, reply)
    expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map((key) => [key, table[key]])))
    expect(asked.length).toBeGreaterThan(90)
  })

  it('changes settings as the table says', async () => {
    for (const [slug, row] of Object.entries(globalTable)) {
      const { singular } = namesOf(slug)
      const data = schema.sampleOf(`mutation${singular}Input`)
      const reply = await ask(`mutation { a: update${singular}(data: ${data}) { __typename } }`)
      const answers = readAnswers([{ key: slug, alias: 'a', field: '' }], reply)
      expect(answers).toEqual({ [slug]: word(isAllowed(name, row.update)) })
    }
  })
})
