import { afterAll, expect, it } from '@jest/globals'
import { as, boot, buyer, owned, stripeDouble, type Caller } from '../../../plugins/platform/testing/index.ts'
import { failuresAt, watchErrors, type FailedKnock } from './failures-at.ts'
import { isRead, json, mixedKnocks, singleKnocks, type Route } from './knocks.ts'

const stripe = await stripeDouble()
afterAll(() => stripe.close())
const { payload } = await boot({
  env: {
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_API_URL: stripe.url,
  },
})
watchErrors(payload)
const { customerId } = await owned(payload)

const callers: Record<string, () => Promise<Caller>> = {
  stranger: () => Promise.resolve({}),
  buyer: () => buyer(payload, { customerId }),
  owner: () => as(payload, 'owner'),
}

/** What operations, webhooks and byte streams of ours answer at. `/access` is Payload's. */
const ours: Route[] = [
  ...payload.config.endpoints
    .filter(({ path }) => path !== '/access')
    .map(({ method, path }) => ({ method, path: `/api${path}` })),
  { method: 'post', path: '/api/shop/webhooks/stripe' },
  { method: 'post', path: '/api/shop/webhooks/sandbox' },
]

const seed = Number(process.env.FUZZ_SEED ?? 1)

/** A stranger tries everything; who is signed in has to pass one of two halves more. */
const shareOf: Record<string, (index: number) => boolean> = {
  stranger: () => true,
  buyer: (index) => index % 2 === 0,
  owner: (index) => index % 2 === 1,
}

it.each(Object.keys(callers))(
  'no route of ours answers 5xx to what a %s sends, whatever it is',
  async (name) => {
    expect(ours.length).toBeGreaterThan(30)
    const failed: FailedKnock[] = []
    for (const [index, route] of ours.entries()) {
      const singles = singleKnocks(route).filter((_, each) => shareOf[name]?.(each))
      const knocks = [...singles, ...mixedKnocks(route, 10, seed + index)]
      failed.push(...(await failuresAt(payload, callers[name]!, route, knocks)))
    }
    expect(failed).toEqual([])
  },
  240_000,
)

it('what a provider has signed and nobody can read is no failure of ours either', async () => {
  const route = { method: 'post', path: '/api/shop/webhooks/stripe' }
  const wrong = [null, 1, 'x', [], {}, { id: 1 }, { id: 'evt_1', type: 7, data: null }]
  const nested = [{ id: 'evt_2', type: 'checkout.session.completed', data: { object: null } }]
  const odd = [{ id: 'x'.repeat(3000), type: 'x'.repeat(3000), data: { object: { id: '\ud800' } } }]
  const nul = [{ id: 'evt_\u0000', type: 'checkout.session.completed', data: { object: { id: '\u0000' } } }]
  const knocks = [...wrong, ...nested, ...odd, ...nul].map((event) => {
    const { body, signature } = stripe.sign(event as object)
    const headers = { ...json, 'stripe-signature': signature }
    return { ...route, headers, body, what: `signed ${body.slice(0, 60)}` }
  })
  expect(await failuresAt(payload, callers.stranger!, route, knocks)).toEqual([])
})

it('a body without an end is refused after its first 64 KiB', async () => {
  const writes = ours.filter((route) => !isRead(route))
  for (const route of writes) {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 16_384
        controller.enqueue(new Uint8Array(16_384).fill(32))
      },
    })
    const path = route.path.replace(/:\w+/g, '2000000000')
    const knock = { ...route, path, headers: json, body, what: 'no end' }
    expect(await failuresAt(payload, callers.stranger!, route, [knock])).toEqual([])
    expect([route.path, sent <= 262_144]).toEqual([route.path, true])
  }
})
