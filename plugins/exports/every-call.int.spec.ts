import { expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import { boot } from '../platform/testing/index.ts'
import { registryOf } from '../platform/registry.ts'
import { createClient } from './client.ts'
import { routes } from './routes.ts'
import { openShop } from './server.ts'

const { payload } = await boot()
const offered = [...registryOf(payload).operations.values()].filter(
  ({ name }) => !name.startsWith('platform.'),
)

it('names every operation of the set, where it stands', () => {
  const declared = offered.map(({ name, rest: { method, path } }) => [name, `${method} ${path}`])
  expect(Object.fromEntries(declared)).toEqual(routes)
})

it('asks by the client what REST answers, refusals with their code and words', async () => {
  const home = payload.config.serverURL
  const client = createClient({
    api: `${home}/api`,
    locale: 'sw',
    fetch: (url, init) => handleEndpoints({ config: payload.config, request: new Request(url, init) }),
  })
  expect(await client.call('library.list', { page: 1 })).toMatchObject({ ok: true, value: { scope: 'none' } })
  const refused = await client.call('payments.order', { number: 'DK-NONE' })
  expect(refused).toMatchObject({ ok: false, code: 'NOT_SIGNED_IN' })
  expect(refused.ok || refused.message).toMatch(/[a-z]/)
})

it('says when there was no answer, and throws nothing', async () => {
  const dead = createClient({ fetch: () => Promise.reject(new TypeError('fetch failed')) })
  const html = createClient({ fetch: () => Promise.resolve(new Response('<html>', { status: 502 })) })
  for (const client of [dead, html]) {
    expect(await client.call('library.list', {})).toMatchObject({ ok: false, code: 'NO_ANSWER' })
  }
})

it('runs the same from the server, as whoever sent the request', async () => {
  const shop = await openShop({ config: payload.config, headers: new Headers(), locale: 'en' })
  expect(await shop.call('library.list', {})).toMatchObject({ ok: true, value: { items: [] } })
  expect(await shop.call('payments.refund', { orderId: '1', reason: 'other' })).toMatchObject({ ok: false })
})
