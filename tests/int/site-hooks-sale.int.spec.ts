import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import type { Id } from '../../plugins/kernel/id.ts'
import { fail } from '../../plugins/kernel/result.ts'
import { checkoutShape, Payments } from '../../plugins/payments/contract.ts'
import { registryOf, resolve, setClock } from '../../plugins/platform/registry.ts'
import { runSweepers } from '../../plugins/platform/sweepers.ts'
import { systemCtx } from '../../plugins/platform/system-ctx.ts'
import * as testing from '../../plugins/platform/testing/index.ts'
import { transact } from '../../plugins/platform/transaction.ts'
import { hookedSite } from './fixtures/hooked-site.ts'
import { logLines } from './fixtures/log-lines.ts'
import { crash, recordedHooks, ways } from './fixtures/recorded-hooks.ts'

const { boot, deliverDue, movableClock, offerOnSale, peek, serve, shopper } = testing

const { act, callsOf, forget, named, names } = recordedHooks()
const hooks = named('beforeCheckout', 'beforeInitiatePayment', 'beforeConfirmOrder', 'afterConfirmOrder')

const serving = await serve()
afterAll(() => serving.close())
const { payload } = await boot({
  config: ({ url }) => hookedSite(url, { payments: { hooks, hookSeconds: 0.4 } }),
  env: { INTERNAL_URL: serving.url },
})
serving.answerWith(payload)
const clock = movableClock()
setClock(payload, clock)
const log = logLines(payload)
const { offerId, productId, releaseId } = await offerOnSale(payload, { stockLimit: 100 })

beforeEach(async () => {
  act({})
  clock.advance(60)
  await deliverDue(payload)
  forget()
  log.length = 0
})

const count = (collection: CollectionSlug, where = {}) => peek(payload, (tx) => tx.count(collection, where))
const taken = async () =>
  (await peek(payload, (tx) => tx.find('offer-counters', { offer: { equals: offerId } })))?.taken ?? 0
const orderOf = async (number: string) => {
  const order = await peek(payload, (tx) => tx.find('orders', { number: { equals: number } }))
  if (!order) throw new Error(`There is no order ${number}`)
  return order
}
const logged = (name: string) => log.filter((line) => line.includes(name)).length

/** A sale whose payment is settled at the provider, and whose callback is due. */
const paidAtProvider = async () => {
  const buyer = shopper(payload)
  const { number, payUrl } = (await buyer.buy(offerId)).json
  await buyer.choose(payUrl, 'succeed')
  return { number, id: (await orderOf(number)).id }
}
const saleOf = async (number: string, id: Id) => [
  (await orderOf(number)).status,
  await count('licenses', { order: { equals: id } }),
]

describe('a sale', () => {
  it('passes the site’s code at each step, with what it needs and no secret', async () => {
    const buyer = shopper(payload)
    const placed = await buyer.buy(offerId, { quantity: 2 })
    expect(callsOf('beforeCheckout')).toEqual([
      {
        ...{ offerId, productId, releaseId, quantity: 2, currency: 'USD' },
        ...{
          title: expect.stringContaining('Sauti'),
          offerName: 'Personal license',
          licenseType: 'personal',
        },
        ...{ unitAmountMinor: 1200, totalMinor: 2400, email: buyer.email, phone: null, locale: 'en' },
      },
    ])
    const order = { number: placed.json.number, status: 'pending', totalMinor: 2400, email: buyer.email }
    expect(callsOf('beforeInitiatePayment')).toMatchObject([{ provider: 'sandbox', order }])
    await buyer.choose(placed.json.payUrl, 'succeed')
    await deliverDue(payload)
    const { providerRef: reference, id } = await orderOf(placed.json.number)
    const payment = { provider: 'sandbox', reference, amountMinor: 2400, currency: 'USD' }
    expect(callsOf('beforeConfirmOrder')).toMatchObject([{ order, payment }])
    const eventId: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/)
    const lines = [{ productId, quantity: 2, unitAmountMinor: 1200 }]
    expect(callsOf('afterConfirmOrder')).toMatchObject([
      { eventId, order: { ...order, status: 'paid', lines } },
    ])
    expect(await saleOf(placed.json.number, id)).toEqual(['paid', 2])
    const all = JSON.stringify(names().map(callsOf))
    expect(all).not.toMatch(/payUrl|checkoutKey|cipher|token/i)
  })

  it('that is free passes what concerns it', async () => {
    const free = await offerOnSale(payload, { pricing: 'free', prices: [] })
    expect((await shopper(payload).buy(free.offerId)).json.status).toBe('paid')
    await deliverDue(payload)
    expect(names()).toEqual(['beforeCheckout', 'afterConfirmOrder'])
  })

  it('asked for twice by one page is one question', async () => {
    const buyer = shopper(payload)
    const page = { checkoutKey: 'one-page-with-hooks' }
    const first = await buyer.buy(offerId, page)
    act({ beforeCheckout: crash })
    expect((await buyer.buy(offerId, page)).json.number).toBe(first.json.number)
    expect(names()).toEqual(['beforeCheckout', 'beforeInitiatePayment'])
  })
})

describe('beforeCheckout', () => {
  it.each(ways)('$way leaves nothing behind', async ({ act: way, told, words }) => {
    const buyer = shopper(payload)
    const left = async () => [
      await count('orders'),
      await count('customers'),
      await count('outbox-events'),
      await taken(),
    ]
    const before = await left()
    act({ beforeCheckout: way })
    const reply = await buyer.buy(offerId)
    expect([reply.status, reply.json.code]).toEqual(told)
    if (words) expect(reply.json).toEqual({ code: told[1], message: words })
    expect(await left()).toEqual(before)
    expect(buyer.cookies.header()).toBeUndefined()
    expect(logged('beforeCheckout')).toBe(words ? 0 : 1)
    expect(reply.text).not.toContain('stock system')
  })

  it('is in no transaction of its caller', async () => {
    const checkout = registryOf(payload).operations.get(checkoutShape.name)
    const free = await offerOnSale(payload, { pricing: 'free', prices: [] })
    const input = {
      offerId: String(free.offerId),
      currency: 'USD',
      email: 'c@b.example',
      checkoutKey: 'in-a-transaction',
    }
    const placed = await transact(await systemCtx(payload), async (inside) => {
      return (await checkout?.call(inside, input)) ?? fail('NOT_FOUND')
    })
    expect(placed).toMatchObject({ value: { status: 'paid' } })
    expect(names()).toEqual(['beforeCheckout'])
  })

  it('agrees to the price that it saw: for another one nothing is placed', async () => {
    const dear = await offerOnSale(payload)
    const prices = [{ id: 'another-price', currency: 'USD', amountMinor: 9900 }]
    act({ beforeCheckout: () => peek(payload, (tx) => tx.set('offers', dear.offerId, { prices })) })
    const orders = await count('orders')
    expect((await shopper(payload).buy(dear.offerId)).json.code).toBe('CONFLICT')
    expect(await count('orders')).toBe(orders)
  })
})

describe('beforeInitiatePayment', () => {
  it.each(ways)('$way ends the order before its provider hears of it', async ({ act: way, told, words }) => {
    const before = await taken()
    act({ beforeInitiatePayment: way })
    const reply = await shopper(payload).buy(offerId)
    expect([reply.status, reply.json.code]).toEqual(told)
    if (words) expect(reply.json).toEqual({ code: told[1], message: words })
    const { number } = callsOf('beforeInitiatePayment')[0]?.order as { number: string }
    expect(await orderOf(number)).toMatchObject({ status: 'canceled', providerRef: null })
    expect(await taken()).toBe(before)
    expect(await count('sandbox-payments', { orderNumber: { equals: number } })).toBe(0)
    expect(logged('beforeInitiatePayment')).toBe(words ? 0 : 1)
  })

  it('leaves a payment open that another request has opened meanwhile', async () => {
    const opened = { providerRef: 'opened-by-another' }
    act({
      beforeInitiatePayment: async () => {
        const { orderId } = callsOf('beforeInitiatePayment')[0]?.order as { orderId: Id }
        await peek(payload, (tx) => tx.set('orders', orderId, opened))
        crash()
      },
    })
    await shopper(payload).buy(offerId)
    const { number } = callsOf('beforeInitiatePayment')[0]?.order as { number: string }
    expect(await orderOf(number)).toMatchObject({ ...opened, status: 'pending' })
  })
})

describe('beforeConfirmOrder', () => {
  it.each(ways)('$way delays, and the next try delivers once', async ({ act: way, words }) => {
    const { number, id } = await paidAtProvider()
    act({ beforeConfirmOrder: way })
    await deliverDue(payload)
    expect(await saleOf(number, id)).toEqual(['pending', 0])
    expect((await orderOf(number)).payUrl).toBeNull()
    const [event] = await peek(payload, (tx) => tx.list('provider-events', { sort: '-id', limit: 1 }))
    const thrown = words ?? '(the stock system is away|beforeConfirmOrder took longer than 0.4 s)'
    expect([event?.status, event?.error]).toEqual([
      'failed',
      expect.stringMatching(`^SITE_HOOK_FAILED: beforeConfirmOrder: ${thrown}$`),
    ])
    // What is only rehearsed is rolled back, and nobody hears of it.
    const rehearsed = await resolve(payload, Payments).rehearse(await systemCtx(payload), event?.id ?? 0)
    expect(rehearsed).toMatchObject({ value: { outcome: 'paid' } })
    await deliverDue(payload)
    expect(callsOf('afterConfirmOrder')).toEqual([])
    act({})
    clock.advance(2)
    await deliverDue(payload)
    expect(await saleOf(number, id)).toEqual(['paid', 1])
    expect(callsOf('afterConfirmOrder')).toHaveLength(1)
  })

  it('that fails for days keeps the order, and shows it; mended, the order is paid by itself', async () => {
    const { number, id } = await paidAtProvider()
    act({ beforeConfirmOrder: crash })
    await deliverDue(payload)
    const where = { subscriber: { equals: 'payments.handle-provider-event' }, status: { equals: 'pending' } }
    const [last] = await peek(payload, (tx) => tx.list('outbox-events', { where }))
    // Its last try is due, days later: the order's time is over.
    await peek(payload, (tx) => tx.set('outbox-events', last?.id ?? 0, { attempts: 11 }))
    clock.advance(3 * 86_400)
    await deliverDue(payload)
    await runSweepers(payload, new Map())
    const [dead] = await peek(payload, (tx) =>
      tx.list('outbox-events', { where: { status: { equals: 'dead' } }, sort: '-id', limit: 1 }),
    )
    expect(dead?.subscriber).toBe('payments.handle-provider-event')
    expect(dead?.error).toContain('the stock system is away')
    expect(await saleOf(number, id)).toEqual(['pending', 0])
    act({})
    clock.advance(60)
    await runSweepers(payload, new Map())
    await deliverDue(payload)
    expect(await saleOf(number, id)).toEqual(['paid', 1])
  })
})

describe('afterConfirmOrder', () => {
  it('runs again when it threw, by the same name of the event, and holds up no license', async () => {
    const { number, id } = await paidAtProvider()
    act({ afterConfirmOrder: crash })
    await deliverDue(payload)
    expect(await saleOf(number, id)).toEqual(['paid', 1])
    act({})
    clock.advance(2)
    await deliverDue(payload)
    await deliverDue(payload)
    const told = callsOf('afterConfirmOrder')
    expect(told).toHaveLength(2)
    expect(told[0]?.eventId).toBe(told[1]?.eventId)
  })
})
