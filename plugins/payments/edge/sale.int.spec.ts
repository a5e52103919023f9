import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import { secondsAfter } from '../../kernel/clock.ts'
import { ok } from '../../kernel/result.ts'
import { boot, CookieJar, movableClock, offerOnSale, rest, serve } from '../../platform/testing/index.ts'
import { drain } from '../../platform/outbox/drain.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { registryOf, setClock } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { transact } from '../../platform/transaction.ts'
import type { Tx } from '../../platform/tx.ts'
import { orderClosed, orderPaid } from '../contract.ts'
import { sweepOrders } from './sweep-orders.ts'

const serving = await serve()
const { payload } = await boot({ env: { INTERNAL_URL: serving.url } })
serving.answerWith(payload)
afterAll(() => serving.close())

const clock = movableClock()
setClock(payload, clock)

// Whoever listens to a sale.
const heard: { event: string; orderId: unknown }[] = []
for (const type of [orderPaid, orderClosed]) {
  registryOf(payload).subscribers.push(
    subscriber(`test.${type.name}`, type, async (_, { orderId }) => {
      heard.push({ event: type.name, orderId })
    }),
  )
}

interface Reply {
  code?: string
  number: string
  status: string
  payUrl: string | null
  isNew?: boolean
}

const read = async <T>(look: (tx: Tx) => Promise<T>): Promise<T> => {
  const found = await transact(await systemCtx(payload), async ({ tx }) => ok(await look(tx)))
  if (!found.ok) throw new Error(found.code)
  return found.value
}

const everythingDue = () => drain(payload, { limit: 100, deadline: secondsAfter(clock.now(), 60) })
const newKey = () => randomBytes(16).toString('base64url')
const newEmail = () => `${randomBytes(4).toString('hex')}@example.com`

const newBuyer = () => {
  const cookies = new CookieJar()
  const ask = rest(payload, { cookies })
  const buy = (offerId: unknown, more: Record<string, unknown> = {}) =>
    ask<Reply>('POST', '/api/shop/checkout', {
      body: { offerId: String(offerId), currency: 'USD', email: newEmail(), checkoutKey: newKey(), ...more },
    })
  const order = (number: string) => ask<Reply>('GET', `/api/shop/orders/${number}`)
  return { cookies, ask, buy, order }
}

type Buyer = ReturnType<typeof newBuyer>

const choose = async (buyer: Buyer, payUrl: string | null, behavior: string) => {
  const path = new URL(payUrl ?? '').pathname
  const page = await buyer.ask('GET', path)
  const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  return buyer.ask('POST', path, {
    body: new URLSearchParams({ behavior, token }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
}

const heardOf = (event: string, number: string) =>
  read(async (tx) => {
    const order = await tx.find('orders', { number: { equals: number } })
    return heard.filter((each) => each.event === event && each.orderId === order?.id).length
  })

const transactionsOf = (number: string) =>
  read((tx) => tx.count('transactions', { 'order.number': { equals: number } }))

describe('a sale', () => {
  it('goes from the offer over the pay page to a paid order, by signed callbacks over HTTP', async () => {
    const buyer = newBuyer()
    const { offerId, productId } = await offerOnSale(payload)
    const placed = await buyer.buy(offerId, { quantity: 2 })
    expect(placed.status).toBe(200)
    expect(placed.json).toMatchObject({ status: 'pending' })
    expect(placed.json.number).toMatch(/^DK(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)

    const chosen = await choose(buyer, placed.json.payUrl, 'succeed')
    expect(chosen.status).toBe(303)
    expect(chosen.headers.get('location')).toBe(`http://localhost:3000/orders/${placed.json.number}`)
    // The choice is only the provider's: the shop has not heard of it.
    expect((await buyer.order(placed.json.number)).json.status).toBe('pending')

    await everythingDue()
    const paid = await buyer.order(placed.json.number)
    expect(paid.json).toMatchObject({ status: 'paid', payUrl: null, totalMinor: 2400, currency: 'USD' })
    expect(await transactionsOf(placed.json.number)).toBe(1)
    expect(await heardOf('payments.order-paid', placed.json.number)).toBe(1)
    const stats = await read((tx) => tx.find('product-stats', { product: { equals: productId } }))
    expect(stats?.purchases).toBe(2)
  })
})
