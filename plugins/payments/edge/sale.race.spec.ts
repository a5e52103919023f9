import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from '@jest/globals'
import {
  boot,
  deliverDue,
  movableClock,
  offerOnSale,
  peek,
  race,
  rest,
  shopper,
  withoutGuard,
} from '../../platform/testing/index.ts'
import { keyringOf, registryOf, setClock } from '../../platform/registry.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { signatureHeader, signCallback } from '../adapters/sandbox/signature.ts'
import { orderPaid } from '../contract.ts'
import { settle } from '../service/settle.ts'
import { sweepOrders } from './sweep-orders.ts'

const { payload } = await boot()
const clock = movableClock()
setClock(payload, clock)

let paid = 0
registryOf(payload).subscribers.push(
  subscriber('test.order-paid', orderPaid, async () => {
    paid += 1
  }),
)
beforeEach(async () => {
  await deliverDue(payload)
  paid = 0
})

const { offerId } = await offerOnSale(payload)

/** An order whose money is in the provider's books, and whose callback was not sent. */
const paidInBooks = async () => {
  const visitor = shopper(payload)
  const { number, payUrl } = (await visitor.buy(offerId)).json
  await visitor.choose(payUrl, 'stall')
  const reference = new URL(payUrl ?? '').pathname.split('/').at(-1) ?? ''
  return { number, reference }
}

const count = (collection: 'orders' | 'provider-events' | 'transactions', where = {}) =>
  peek(payload, (tx) => tx.count(collection, where))

const transactionsOf = (number: string) => count('transactions', { 'order.number': { equals: number } })

const sendCopies = (copies: number, reference: string) => {
  const body = JSON.stringify({ eventId: `evt_${randomUUID()}`, type: 'payment.succeeded', reference })
  const signature = signCallback(keyringOf(payload), body, clock.now())
  const headers = { 'content-type': 'application/json', [signatureHeader]: signature }
  return race(copies, () => rest(payload)('POST', '/api/shop/webhooks/sandbox', { body, headers }))
}

const settleAtOnce = (times: number, reference: string) =>
  race(times, async () => settle(await systemCtx(payload), { provider: 'sandbox', reference }))

describe('50 copies of one callback at once', () => {
  it('are all answered 200, and are one event, one payment and one sale', async () => {
    const { number, reference } = await paidInBooks()
    const { values, errors } = await sendCopies(50, reference)
    expect(errors).toEqual([])
    expect(values.map((reply) => reply.status)).toEqual(Array.from({ length: 50 }, () => 200))
    expect(await count('provider-events', { reference: { equals: reference } })).toBe(1)
    await race(4, () => deliverDue(payload))
    expect(await transactionsOf(number)).toBe(1)
    expect(paid).toBe(1)
  })
})

describe('webhook, status page and sweeper that settle one order at once', () => {
  it('make one payment and one sale', async () => {
    const { number, reference } = await paidInBooks()
    const { values, errors } = await settleAtOnce(25, reference)
    expect(errors).toEqual([])
    const outcomes = values.map((each) => (each.ok ? each.value.outcome : each.code))
    expect(outcomes.filter((outcome) => outcome === 'paid')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'already-settled')).toHaveLength(24)
    await deliverDue(payload)
    expect(await transactionsOf(number)).toBe(1)
    expect(paid).toBe(1)
  })

  it('ask the provider once when the sweepers of four processes come at once', async () => {
    const { number } = await paidInBooks()
    clock.advance(120)
    await race(4, () => sweepOrders.run(payload))
    expect(await transactionsOf(number)).toBe(1)
  })
})

describe('a double click', () => {
  it('is one order and one payment at the provider, however many clicks', async () => {
    const visitor = shopper(payload)
    const page = { checkoutKey: 'clicked-by-a-nervous-hand' }
    const { values, errors } = await race(15, () => visitor.buy(offerId, page))
    expect(errors).toEqual([])
    expect(new Set(values.map((reply) => reply.status))).toEqual(new Set([200]))
    expect(new Set(values.map((reply) => reply.json.number)).size).toBe(1)
    expect(new Set(values.map((reply) => reply.json.payUrl)).size).toBe(1)
    expect(await count('orders', { email: { equals: visitor.email } })).toBe(1)
  })
})

describe('25 buyers of a stock of 5', () => {
  const sell = async () => {
    const limited = await offerOnSale(payload, { stockLimit: 5 })
    // The counter's row exists: its first insert would let the others wait for one another.
    const first = await shopper(payload).buy(limited.offerId)
    const { values, errors } = await race(24, () => shopper(payload).buy(limited.offerId))
    expect(errors).toEqual([])
    return [first, ...values].filter((reply) => reply.status === 200).length
  }

  it('leave with 5', async () => {
    expect(await sell()).toBe(5)
  })

  it('leave with more when the guard is taken away', async () => {
    expect(await withoutGuard(payload, 'catalog.stock', sell)).toBeGreaterThan(5)
  })
})

// Last, since it takes the database's own guard away for good.
describe('without its guards', () => {
  const dropUnique = async (site: Payload) => {
    if (!('pool' in site.db)) throw new Error('This test knows PostgreSQL only')
    await site.db.pool.query('DROP INDEX "transactions_order_idx", "provider_providerRef_1_idx"')
  }

  it('one order would be paid many times', async () => {
    await dropUnique(payload)
    const { number, reference } = await paidInBooks()
    await withoutGuard(payload, 'payments.settle', () => settleAtOnce(25, reference))
    await deliverDue(payload)
    expect(await transactionsOf(number)).toBeGreaterThan(1)
    expect(paid).toBeGreaterThan(1)
  })
})
