import { describe, expect, it } from '@jest/globals'
import {
  as,
  boot,
  buyer,
  CookieJar,
  graphql,
  movableClock,
  offerOnSale,
  peek,
  rest,
  shopper,
} from '../../platform/testing/index.ts'
import { clientAddressHeader } from '../../platform/instrument/headers.ts'
import { setClock } from '../../platform/registry.ts'
import { idOf } from '../../kernel/id.ts'
import { maxAmountMinor } from '../../kernel/money.ts'

const { payload } = await boot()
setClock(payload, movableClock())

const { offerId } = await offerOnSale(payload)
const open = await offerOnSale(payload, {
  pricing: 'pay-what-you-want',
  prices: [{ currency: 'USD', amountMinor: 500 }],
})
const archived = await offerOnSale(payload, { status: 'archived' })
const soldOut = await offerOnSale(payload, { stockLimit: 1 })

const ordersOf = (email: string) =>
  peek(payload, (tx) => tx.list('orders', { where: { email: { equals: email } } }))

const refusals: [string, number, number | string, Record<string, unknown>][] = [
  ['OFFER_NOT_FOR_SALE', 409, 999_999, {}],
  ['OFFER_NOT_FOR_SALE', 409, archived.offerId, {}],
  ['OFFER_SOLD_OUT', 409, soldOut.offerId, { quantity: 2 }],
  ['CURRENCY_NOT_OFFERED', 400, offerId, { currency: 'KES' }],
  ['AMOUNT_FIXED', 400, offerId, { amountMinor: 1 }],
  ['AMOUNT_TOO_LOW', 400, open.offerId, { amountMinor: 499 }],
  ['AMOUNT_TOO_HIGH', 400, open.offerId, { amountMinor: maxAmountMinor + 1 }],
  ['QUANTITY_NOT_OFFERED', 400, offerId, { quantity: 11 }],
  ['CONTACT_REQUIRED', 400, offerId, { email: undefined }],
  ['BAD_EMAIL', 400, offerId, { email: 'not an address' }],
  ['BAD_PHONE', 400, offerId, { email: undefined, phone: '12' }],
  ['BAD_INPUT', 400, offerId, { quantity: 0 }],
  ['BAD_INPUT', 400, offerId, { quantity: 1.5 }],
  ['BAD_INPUT', 400, offerId, { quantity: 'many' }],
  ['BAD_INPUT', 400, offerId, { currency: 'dollars' }],
  ['BAD_INPUT', 400, offerId, { amountMinor: -1 }],
  ['BAD_INPUT', 400, offerId, { checkoutKey: 'short' }],
  ['BAD_INPUT', 400, "1' or '1'='1", {}],
]

describe('checkout', () => {
  it.each(refusals)(
    'answers %s (%i) for offer %s with %j, and leaves no order',
    async (code, status, id, more) => {
      const visitor = shopper(payload)
      const before = await peek(payload, (tx) => tx.count('orders', {}))
      const answer = await visitor.buy(id, more)
      expect([answer.status, answer.json.code]).toEqual([status, code])
      expect(await peek(payload, (tx) => tx.count('orders', {}))).toBe(before)
      expect(visitor.cookies.header()).toBeUndefined()
    },
  )

  it('refuses what is no JSON, and a body of 2 MB', async () => {
    const ask = rest(payload)
    const json = { 'content-type': 'application/json' }
    expect((await ask('POST', '/api/shop/checkout', { body: '{', headers: json })).status).toBe(400)
    expect((await ask('POST', '/api/shop/checkout', { body: 'a=1' })).status).toBe(415)
    const huge = JSON.stringify({ note: 'x'.repeat(2_000_000) })
    expect((await ask('POST', '/api/shop/checkout', { body: huge, headers: json })).status).toBe(413)
  })

  it('reads no price, currency, license, status or customer from the request', async () => {
    const visitor = shopper(payload)
    const victim = await buyer(payload)
    const placed = await visitor.buy(offerId, {
      totalMinor: 1,
      unitAmountMinor: 1,
      price: 1,
      licenseType: 'team',
      seats: 100,
      status: 'paid',
      provider: 'free',
      customer: victim.customerId,
      customerId: victim.customerId,
      number: 'DK-MINE',
      paidAt: '2020-01-01',
    })
    expect(placed.json.status).toBe('pending')
    const [order] = await ordersOf(visitor.email)
    expect(order).toMatchObject({ totalMinor: 1200, currency: 'USD', status: 'pending', provider: 'sandbox' })
    expect(order?.paidAt).toBeNull()
    expect(idOf(order?.customer ?? 0)).not.toBe(victim.customerId)
    const [line] = await peek(payload, (tx) =>
      tx.list('order-lines', { where: { order: { equals: order?.id ?? 0 } } }),
    )
    expect(line).toMatchObject({ unitAmountMinor: 1200, licenseType: 'personal', seats: 1, quantity: 1 })
  })

  it('keeps what was promised, whatever happens to the offer later', async () => {
    const visitor = shopper(payload)
    const own = await offerOnSale(payload)
    const { number } = (await visitor.buy(own.offerId)).json
    const owner = await as(payload, 'owner')
    const changed = await rest(payload, owner)('PATCH', `/api/offers/${String(own.offerId)}`, {
      body: { name: 'Dearer', prices: [{ currency: 'USD', amountMinor: 99_900 }] },
    })
    expect(changed.status).toBe(200)
    expect((await visitor.order(number)).json).toMatchObject({
      totalMinor: 1200,
      lines: [{ offerName: 'Personal license', unitAmountMinor: 1200 }],
    })
  })

  it('is one order for two clicks, two tabs and a retry, and opens one payment', async () => {
    const visitor = shopper(payload)
    const page = { checkoutKey: 'the-key-of-one-page' }
    const first = await visitor.buy(offerId, page)
    const second = await visitor.buy(offerId, page)
    expect(second.json).toEqual(first.json)
    expect(await ordersOf(visitor.email)).toHaveLength(1)
  })

  it('gives a stranger who guessed the key an order of their own', async () => {
    const [visitor, stranger] = [shopper(payload), shopper(payload)]
    const page = { checkoutKey: 'a-key-that-was-guessed' }
    const own = await visitor.buy(offerId, page)
    const guessed = await stranger.buy(offerId, page)
    expect(guessed.json.number).not.toBe(own.json.number)
    expect((await stranger.order(own.json.number)).status).toBe(404)
  })

  it('does not take a changed choice for the old one', async () => {
    const visitor = shopper(payload)
    const page = { checkoutKey: 'the-buyer-went-back-here' }
    await visitor.buy(offerId, page)
    await visitor.buy(offerId, { ...page, quantity: 2 })
    expect((await ordersOf(visitor.email)).map((order) => order.totalMinor).toSorted()).toEqual([1200, 2400])
  })

  it('limits tries per contact, and per address where it is known', async () => {
    const visitor = shopper(payload)
    const answers: number[] = []
    for (let i = 0; i < 21; i += 1) answers.push((await visitor.buy(999_999)).status)
    expect(answers.at(-2)).toBe(409)
    expect(answers.at(-1)).toBe(429)
    const ask = rest(payload, { headers: { [clientAddressHeader]: '203.0.113.9' } })
    const tries = Array.from({ length: 61 }, (_, i) => i)
    for (const i of tries) {
      const body = {
        offerId: '999999',
        currency: 'USD',
        email: `${String(i)}@example.com`,
        checkoutKey: 'k'.repeat(16),
      }
      const answer = await ask('POST', '/api/shop/checkout', { body })
      expect(answer.status).toBe(i < 60 ? 409 : 429)
    }
  })

  it('answers in the language of the caller', async () => {
    const ask = rest(payload, { headers: { 'accept-language': 'sw' } })
    const body = { offerId: '999999', currency: 'USD', email: 'a@example.com', checkoutKey: 'k'.repeat(16) }
    const answer = await ask('POST', '/api/shop/checkout', { body })
    expect(answer.json.message).toBe('Ofa hii haiuzwi kwa sasa.')
  })
})

describe('an order', () => {
  it('is seen by the browser that bought it, its customer and staff who may, and by nobody else', async () => {
    const visitor = shopper(payload)
    const { number } = (await visitor.buy(offerId)).json
    const [order] = await ordersOf(visitor.email)
    const path = `/api/shop/orders/${number}`
    const statusFor = async (caller: Parameters<typeof rest>[1]) =>
      (await rest(payload, caller)('GET', path)).status
    expect(await statusFor(visitor)).toBe(200)
    expect(await statusFor(await buyer(payload, { customerId: idOf(order?.customer ?? 0) }))).toBe(200)
    expect(await statusFor(await as(payload, 'moderator'))).toBe(200)
    expect(await statusFor(await as(payload, 'viewer'))).toBe(404)
    expect(await statusFor({})).toBe(401)
    expect(await statusFor(await buyer(payload))).toBe(404)
    expect(await statusFor(await as(payload, null))).toBe(401)
    // Typing somebody's address at checkout opens only what was just placed.
    const typed = shopper(payload)
    await typed.buy(offerId, { email: visitor.email })
    expect((await typed.order(number)).status).toBe(404)
  })

  it('names the offer of each line, by which the same can be bought again', async () => {
    const visitor = shopper(payload)
    const { number } = (await visitor.buy(offerId)).json
    expect((await visitor.order(number)).json).toMatchObject({ lines: [{ offerId, quantity: 1 }] })
  })

  it('gives a stranger nothing over REST and GraphQL', async () => {
    const visitor = shopper(payload)
    await visitor.buy(offerId)
    for (const slug of ['orders', 'order-lines', 'transactions', 'provider-events', 'sandbox-payments']) {
      for (const caller of [{}, visitor]) {
        expect((await rest(payload, caller)('GET', `/api/${slug}`)).status).toBe(403)
        expect((await rest(payload, caller)('POST', `/api/${slug}`, { body: {} })).status).toBe(403)
      }
      const owner = rest(payload, await as(payload, 'owner'))
      expect((await owner('PATCH', `/api/${slug}/1`, { body: { status: 'paid' } })).status).toBe(403)
      expect((await owner('DELETE', `/api/${slug}/1`)).status).toBe(403)
    }
    const answer = await graphql(payload)('{ Orders { docs { number email } } }')
    expect(answer.data?.Orders ?? null).toBeNull()
    expect(answer.errors).not.toHaveLength(0)
  })
})

it('checks out over GraphQL by the same rules', async () => {
  const ask = graphql(payload, { cookies: new CookieJar() })
  const answer = await ask<{ paymentsCheckout: { status: string; number: string } }>(
    `mutation ($offer: String!) { paymentsCheckout(offerId: $offer, currency: "USD", quantity: 1,
      email: "graph@example.com", checkoutKey: "key-of-a-graphql-page") { number status payUrl } }`,
    { offer: String(offerId) },
  )
  expect(answer.errors).toEqual([])
  expect(answer.data?.paymentsCheckout.status).toBe('pending')
})
