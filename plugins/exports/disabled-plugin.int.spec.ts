import { expect, it } from '@jest/globals'
import { applyConstraints } from '../platform/constraints.ts'
import { bareSite } from '../platform/testing/bare-config.ts'
import { boot, graphql, rest } from '../platform/testing/index.ts'
import { registryOf } from '../platform/registry.ts'
import { duka } from './index.ts'

const said: string[] = []

const { payload } = await boot({
  database: 'empty',
  onInit: true,
  config: (database) =>
    bareSite(database, {
      // What the boot says is what is looked at.
      logger: { options: {}, destination: { write: (line: string) => void said.push(line) } },
      plugins: [duka({ licensing: { disabled: true } })],
    }),
})

await applyConstraints(payload)

it('keeps the tables of a disabled plugin, and of those that need it', async () => {
  for (const collection of ['licenses', 'downloads', 'orders'] as const) {
    expect(await payload.count({ collection })).toEqual({ totalDocs: 0 })
  }
})

it('says at boot what is off, and why', () => {
  const text = said.join('\n')
  expect(text).toContain('"licensing\\" is off, because it is disabled')
  for (const room of ['downloads', 'library', 'notifications']) expect(text).toContain(`\\"${room}\\" is off`)
  expect(text).not.toContain('\\"payments\\" is off')
})

it('answers for what is off as for what there is not, and for the rest as ever', async () => {
  const ask = rest(payload)
  expect((await ask('POST', '/api/shop/downloads', { body: { licenseId: '1' } })).status).toBe(404)
  expect((await ask('GET', '/api/shop/library')).status).toBe(404)
  expect((await ask('GET', '/api/shop/ping')).status).toBe(200)
  expect(registryOf(payload).subscribers.some(({ name }) => name.startsWith('licensing.'))).toBe(false)
  expect(registryOf(payload).operations.has('payments.checkout')).toBe(true)
  const { errors } = await graphql(payload)('{ libraryList { scope } }')
  expect(errors[0]?.message).toMatch(/libraryList/)
})

it('takes no money for what nobody would deliver', async () => {
  const reply = await rest(payload)('POST', '/api/shop/checkout', {
    body: { offerId: '1', currency: 'USD', email: 'a@example.com', checkoutKey: 'a-key-of-this-test' },
  })
  expect([reply.status, reply.json.code]).toEqual([404, 'NOT_CONFIGURED'])
  expect(await payload.count({ collection: 'orders' })).toEqual({ totalDocs: 0 })
})
