import { expect, it } from '@jest/globals'
import { bareSite } from '../platform/testing/bare-config.ts'
import { boot, CookieJar, rest } from '../platform/testing/index.ts'
import { duka } from './index.ts'

const { payload } = await boot({
  database: 'empty',
  onInit: true,
  config: (database) =>
    bareSite(database, {
      logger: { options: { level: 'fatal' } },
      // Every other plugin needs the trail.
      plugins: [duka({ audit: { disabled: true } })],
    }),
})

it('leaves a site whose shop is off to itself: its people sign in, and change each other', async () => {
  const owner = { cookies: new CookieJar() }
  const ask = rest(payload, owner)
  const person = { email: 'first@example.com', password: 'a-long-pass-phrase' }
  expect((await ask('POST', '/api/users/first-register', { body: person })).status).toBe(200)
  expect((await ask('POST', '/api/users/login', { body: person })).status).toBe(200)
  expect((await ask('POST', '/api/users/login', { body: { ...person, password: 'wrong' } })).status).toBe(401)
  const made = await ask<{ doc: { id: number } }>('POST', '/api/users', {
    body: { ...person, email: 'second@example.com' },
  })
  expect(made.status).toBe(201)
  const changed = await ask('PATCH', `/api/users/${String(made.json.doc.id)}`, {
    body: { nickname: 'Second' },
  })
  expect(changed.status).toBe(200)
  expect(await payload.count({ collection: 'staff-members' })).toEqual({ totalDocs: 0 })
})

it('opens nothing of a shop that is off', async () => {
  const ask = rest(payload)
  for (const path of [
    '/api/orders',
    '/api/customers',
    '/api/licenses',
    '/api/audit-events',
    '/api/product-files',
  ]) {
    expect((await ask('GET', path)).status).toBe(403)
  }
})
