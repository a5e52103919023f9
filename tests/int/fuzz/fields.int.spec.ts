import { expect, it } from '@jest/globals'
import { createLocalReq, type CollectionSlug } from 'payload'
import { as, boot, owned, rest } from '../../../plugins/platform/testing/index.ts'
import { failuresAt, watchErrors } from './failures-at.ts'
import { json, short, type Knock, type Route } from './knocks.ts'
import { causeIn, fieldFailures } from './payload-failures.ts'

const { payload } = await boot()
watchErrors(payload)
await owned(payload)
const owner = await as(payload, 'owner')

const wrong: unknown[] = [null, true, 1e308, '\u0000\ud800', 'x'.repeat(5000), [1], [null], {}]

/** Names of the fields, those inside tabs, rows and groups without a name too. */
const namesIn = (fields: readonly object[]): string[] =>
  fields.flatMap((field) => {
    const { name, fields: inner, tabs } = field as { name?: string; fields?: object[]; tabs?: object[] }
    return name === undefined ? [...namesIn(inner ?? []), ...namesIn(tabs ?? [])] : [name]
  })

/** All fields wrong in the same way, and each by itself. */
const knocksAt = ({ method, path }: Route, fields: string[]): Knock[] =>
  wrong.flatMap((value) => {
    const all = Object.fromEntries(fields.map((field) => [field, value]))
    const each = fields.map((field) => ({ [field]: value }))
    return [all, ...each].map((body) => ({
      method,
      path,
      headers: json,
      body: JSON.stringify(body),
      what: short(JSON.stringify(body)),
    }))
  })

/** Whoever may change a row finds one: what is refused at the door tells nothing of what stands behind it. */
const firstOf = async (collection: CollectionSlug): Promise<string> => {
  const req = await createLocalReq({}, payload)
  const found = await payload.db.find<{ id: number }>({ collection, limit: 1, req })
  return String(found.docs[0]?.id ?? 2_000_000_000)
}

/** Collections that only machines write refuse everybody at the door. */
const mayWrite = async ({ method, path }: Route): Promise<boolean> => {
  const { status } = await rest(payload, owner)(method.toUpperCase(), path, { body: {} })
  return status !== 403 && status !== 501
}

it('no field of a collection or of the settings makes code of ours fail, whatever is written into it', async () => {
  const found = new Set<string>()
  let walked = 0
  const walk = async (route: Route, fields: string[]): Promise<void> => {
    if (!(await mayWrite(route))) return
    walked += 1
    const failures = await failuresAt(payload, () => Promise.resolve(owner), route, knocksAt(route, fields))
    for (const each of failures) found.add(causeIn(fieldFailures, each))
  }
  for (const { config } of Object.values(payload.collections)) {
    const fields = namesIn(config.fields)
    await walk({ method: 'post', path: `/api/${config.slug}` }, fields)
    await walk({ method: 'patch', path: `/api/${config.slug}/${await firstOf(config.slug)}` }, fields)
  }
  for (const { slug, fields } of payload.config.globals)
    await walk({ method: 'post', path: `/api/globals/${slug}` }, namesIn(fields))
  expect(walked).toBeGreaterThan(15)
  expect([...found].sort()).toEqual(fieldFailures.map(({ reason }) => reason).sort())
}, 300_000)
