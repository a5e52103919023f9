import { expect, it } from '@jest/globals'
import { as, boot, owned, type Caller } from '../../../plugins/platform/testing/index.ts'
import { failuresAt, watchErrors } from './failures-at.ts'
import { mixedKnocks, singleKnocks, type Route } from './knocks.ts'
import { causeIn, restFailures } from './payload-failures.ts'

const { payload } = await boot()
watchErrors(payload)
await owned(payload)

const callers: Record<string, () => Promise<Caller>> = {
  stranger: () => Promise.resolve({}),
  owner: () => as(payload, 'owner'),
}

/** One collection of each kind: with drafts, with files, of people, of machines, and Payload's own. */
const slugs = ['products', 'media', 'product-files', 'users', 'orders', 'payload-preferences']

const routes: Route[] = [
  ...slugs.flatMap((slug) => [
    { method: 'get', path: `/api/${slug}` },
    { method: 'get', path: `/api/${slug}/:id` },
    { method: 'post', path: `/api/${slug}` },
    { method: 'patch', path: `/api/${slug}/:id` },
    { method: 'delete', path: `/api/${slug}/:id` },
  ]),
  { method: 'get', path: '/api/products/count' },
  { method: 'get', path: '/api/products/versions' },
  { method: 'get', path: '/api/products/versions/:id' },
  { method: 'post', path: '/api/products/versions/:id' },
  { method: 'get', path: '/api/orders/versions' },
  { method: 'post', path: '/api/products/:id/duplicate' },
  { method: 'get', path: '/api/media/file/:id' },
  { method: 'get', path: '/api/product-files/file/:id' },
  { method: 'get', path: '/api/users/me' },
  { method: 'post', path: '/api/users/login' },
  { method: 'post', path: '/api/users/logout' },
  { method: 'post', path: '/api/users/refresh-token' },
  { method: 'post', path: '/api/users/forgot-password' },
  { method: 'post', path: '/api/users/reset-password' },
  { method: 'post', path: '/api/users/unlock' },
  { method: 'post', path: '/api/users/first-register' },
  { method: 'get', path: '/api/payload-preferences/:key' },
  { method: 'post', path: '/api/payload-preferences/:key' },
  { method: 'delete', path: '/api/payload-preferences/:key' },
  { method: 'get', path: '/api/payload-jobs/run' },
  { method: 'get', path: '/api/globals/shop-settings' },
  { method: 'post', path: '/api/globals/shop-settings' },
  { method: 'get', path: '/api/access' },
  { method: 'get', path: '/api/:nothing' },
  { method: 'post', path: '/api/:nothing/:id' },
]

/** Routes of one kind share the bad values between them, since the same code of Payload's answers. */
const shares: Record<string, number> = { stranger: 3, owner: 2 }

const seed = Number(process.env.FUZZ_SEED ?? 1)

it('Payload answers 5xx for the causes that the list names, and for no other', async () => {
  const found = new Set<string>()
  for (const [name, callerOf] of Object.entries(callers)) {
    for (const [index, route] of routes.entries()) {
      const singles = singleKnocks(route).filter((_, each) => each % shares[name]! === index % shares[name]!)
      const knocks = [...singles, ...mixedKnocks(route, 6, seed + index)]
      for (const each of await failuresAt(payload, callerOf, route, knocks)) {
        found.add(causeIn(restFailures, each))
      }
    }
  }
  expect([...found].sort()).toEqual(restFailures.map(({ reason }) => reason).sort())
}, 300_000)
