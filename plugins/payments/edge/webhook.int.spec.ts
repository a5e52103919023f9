import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import {
  as,
  boot,
  deliverDue,
  movableClock,
  offerOnSale,
  peek,
  rest,
  shopper,
} from '../../platform/testing/index.ts'
import { keyringOf, registryOf, resolve, setClock } from '../../platform/registry.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { signatureHeader, signCallback } from '../adapters/sandbox/signature.ts'
import { orderPaid } from '../contract.ts'
import { PaymentSetup } from '../service/payment-setup.ts'

const { payload } = await boot()
const clock = movableClock()
setClock(payload, clock)

let paid = 0
registryOf(payload).subscribers.push(
  subscriber('test.order-paid', orderPaid, async () => {
    paid += 1
  }),
)
beforeEach(() => {
  paid = 0
})

const { offerId } = await offerOnSale(payload)
const path = '/api/shop/webhooks/sandbox'
const ask = rest(payload)

const callbackFor = (reference: string, eventId = `evt_${randomUUID()}`) =>
  JSON.stringify({ eventId, type: 'payment.succeeded', reference })

const send = (rawBody: string, signature = signCallback(keyringOf(payload), rawBody, clock.now())) =>
  ask<{ code?: string; isNew?: boolean }>('POST', path, {
    body: rawBody,
    headers: { 'content-type': 'application/json', [signatureHeader]: signature },
  })

const eventsOf = (reference: string) =>
  peek(payload, (tx) => tx.list('provider-events', { where: { reference: { equals: reference } } }))

const refusalsOf = (orderId: number | string) =>
  peek(payload, (tx) =>
    tx.list('audit-events', {
      where: {
        and: [{ action: { equals: 'payment.refused' } }, { resourceId: { equals: String(orderId) } }],
      },
    }),
  )

/** An order whose payment stands in the provider's books as `books` says. */
const placed = async (books: Record<string, number | string> = {}) => {
  const visitor = shopper(payload)
  const { number } = (await visitor.buy(offerId)).json
  const reload = async () => {
    const order = await peek(payload, (tx) => tx.find('orders', { number: { equals: number } }))
    if (!order) throw new Error('The order is gone')
    return order
  }
  const order = await reload()
  const reference = order.providerRef ?? ''
  await peek(payload, async (tx) => {
    const row = await tx.find('sandbox-payments', { reference: { equals: reference } })
    await tx.set('sandbox-payments', row?.id ?? 0, {
      status: 'succeeded',
      settledAt: clock.now().toISOString(),
      ...books,
    })
  })
  return { number, order, reference, reload }
}

describe('a callback', () => {
  it('is refused without a signature, with another key’s, over other bytes, and when it is old', async () => {
    const { reference } = await placed()
    const body = callbackFor(reference)
    const good = signCallback(keyringOf(payload), body, clock.now())
    const old = signCallback(keyringOf(payload), body, new Date(clock.now().getTime() - 301_000))
    const early = signCallback(keyringOf(payload), body, new Date(clock.now().getTime() + 301_000))
    const redated = old.replace(/t=[^,]+/, `t=${clock.now().toISOString()}`)
    for (const signature of [
      '',
      'nonsense',
      `${good}0`,
      good.replace('v1=k1', 'v1=k9'),
      old,
      early,
      redated,
    ]) {
      const answer = await send(body, signature)
      expect([answer.status, answer.json.code]).toEqual([400, 'BAD_SIGNATURE'])
    }
    expect((await send(body.replace('succeeded', 'failed'), good)).status).toBe(400)
    expect(await eventsOf(reference)).toHaveLength(0)
  })

  it('is refused when it is too large, not JSON or of another shape, though signed', async () => {
    expect((await send('x'.repeat(2_000_000))).status).toBe(413)
    expect((await send('not json')).status).toBe(400)
    expect((await send('[]')).status).toBe(400)
    expect((await send('{"eventId":1}')).status).toBe(400)
    expect((await send('')).status).toBe(400)
  })

  it('is kept without the character that no database keeps, instead of failing for ever', async () => {
    const { reference } = await placed()
    const body = JSON.stringify({
      eventId: `evt_${randomUUID()}\u0000`,
      type: 'payment.succeeded',
      reference,
    })
    expect((await send(body)).status).toBe(200)
    expect((await send(body)).json.isNew).toBe(false)
    await deliverDue(payload)
    expect(paid).toBe(1)
    expect(await eventsOf(reference)).toMatchObject([{ status: 'done' }])
  })

  it('is unknown for a provider that is not configured', async () => {
    for (const name of ['stripe', 'free', '__proto__', 'constructor']) {
      const answer = await ask('POST', `/api/shop/webhooks/${name}`, { body: '{}' })
      expect([answer.status, answer.json.code]).toEqual([404, 'NOT_CONFIGURED'])
    }
  })

  it('is kept once, and answered 200 each time', async () => {
    const { reference, reload } = await placed()
    const body = callbackFor(reference)
    const answers = [await send(body), await send(body), await send(body)]
    expect(answers.map((each) => [each.status, each.json.isNew])).toEqual([
      [200, true],
      [200, false],
      [200, false],
    ])
    await deliverDue(payload)
    expect(paid).toBe(1)
    expect((await reload()).status).toBe('paid')
    expect(await eventsOf(reference)).toHaveLength(1)
  })

  it('says only when to ask: a claim of success moves nothing that the provider does not confirm', async () => {
    const { reference, reload } = await placed({ status: 'open' })
    await send(callbackFor(reference))
    await deliverDue(payload)
    expect((await reload()).status).toBe('pending')
    expect(await eventsOf(reference)).toMatchObject([{ status: 'ignored', outcome: 'pending' }])
  })

  it.each([
    ['WRONG_AMOUNT', { amountMinor: 1199 }],
    ['WRONG_AMOUNT', { amountMinor: 120_000 }],
    ['WRONG_CURRENCY', { currency: 'TZS' }],
  ])(
    'is refused with %s when the provider’s books say %j, and only the trail grows',
    async (reason, books) => {
      const { reference, order, reload } = await placed(books)
      await send(callbackFor(reference))
      await deliverDue(payload)
      expect((await reload()).status).toBe('pending')
      expect(paid).toBe(0)
      expect(await eventsOf(reference)).toMatchObject([{ status: 'refused', outcome: `refused: ${reason}` }])
      expect(await refusalsOf(order.id)).toHaveLength(1)
      expect(await peek(payload, (tx) => tx.count('transactions', { order: { equals: order.id } }))).toBe(0)
    },
  )

  it('pays only the order that the provider names', async () => {
    const [cheap, other] = [await placed({ status: 'open' }), await placed({ status: 'open' })]
    await send(callbackFor('sbx_of_nobody'))
    await peek(payload, async (tx) => {
      const row = await tx.find('sandbox-payments', { reference: { equals: cheap.reference } })
      // A payment whose books name no order of ours.
      await tx.set('sandbox-payments', row?.id ?? 0, { orderNumber: 'DK-NONE', status: 'succeeded' })
    })
    await send(callbackFor(cheap.reference))
    await deliverDue(payload)
    expect((await cheap.reload()).status).toBe('pending')
    expect((await other.reload()).status).toBe('pending')
    expect(await eventsOf('sbx_of_nobody')).toMatchObject([{ status: 'ignored', outcome: 'unknown' }])
  })

  it('of a second payment of a paid order is kept for staff as money to give back', async () => {
    const { reference, order, number, reload } = await placed()
    await send(callbackFor(reference))
    await deliverDue(payload)
    const second = `sbx_second_${number}`
    await peek(payload, async (tx) => {
      const row = await tx.find('sandbox-payments', { reference: { equals: reference } })
      await tx.set('sandbox-payments', row?.id ?? 0, { reference: second })
    })
    await send(callbackFor(second))
    await deliverDue(payload)
    expect(await eventsOf(second)).toMatchObject([
      { status: 'refused', outcome: 'needs-refund: ALREADY_PAID' },
    ])
    expect(await refusalsOf(order.id)).toHaveLength(1)
    expect(paid).toBe(1)
    expect(await reload()).toMatchObject({ status: 'paid', providerRef: reference })
  })

  it('that failed before or after the good one changes nothing', async () => {
    const { reference, reload } = await placed()
    const failed = JSON.stringify({ eventId: 'evt_unordered', type: 'payment.failed', reference })
    await send(failed)
    await send(callbackFor(reference))
    await send(callbackFor(reference))
    await deliverDue(payload)
    expect((await reload()).status).toBe('paid')
    expect(paid).toBe(1)
  })
})

describe('a provider that does not answer', () => {
  it('keeps the event, shows the failure, and staff may try again', async () => {
    const { reference, reload } = await placed()
    await send(callbackFor(reference))
    const { providers } = resolve(payload, PaymentSetup)
    const sandbox = providers.get('sandbox')
    if (!sandbox) throw new Error('There is no sandbox')
    const { fetchPayment } = sandbox
    sandbox.fetchPayment = async () => ({ ok: false, code: 'PROVIDER_UNAVAILABLE' })
    await deliverDue(payload)
    sandbox.fetchPayment = fetchPayment
    const [row] = await eventsOf(reference)
    expect(row).toMatchObject({ status: 'failed', error: 'PROVIDER_UNAVAILABLE', attempts: 1 })

    const retry = `/api/shop/events/${String(row?.id)}/retry`
    expect((await ask('POST', retry)).status).toBe(401)
    expect((await rest(payload, await as(payload, 'viewer'))('POST', retry)).status).toBe(403)
    const staff = rest(payload, await as(payload, 'owner'))
    expect((await staff('POST', retry)).status).toBe(200)
    expect((await staff('POST', retry)).status).toBe(409)
    expect((await staff('POST', '/api/shop/events/999999/retry')).status).toBe(404)
    await deliverDue(payload)
    expect((await reload()).status).toBe('paid')
    // The outbox comes back to it by itself as well, and finds it done.
    clock.advance(5)
    await deliverDue(payload)
    expect(paid).toBe(1)
  })
})
