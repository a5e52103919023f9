import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  boot,
  deliverDue,
  movableClock,
  offerOnSale,
  peek,
  serve,
  shopper,
  type SandboxChoice,
} from '../../platform/testing/index.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { registryOf, setClock } from '../../platform/registry.ts'
import { orderClosed, orderPaid } from '../contract.ts'
import { sweepOrders } from './sweep-orders.ts'

const serving = await serve()
const { payload } = await boot({ env: { INTERNAL_URL: serving.url } })
serving.answerWith(payload)
afterAll(() => serving.close())

const clock = movableClock()
setClock(payload, clock)

// Whoever listens to a sale.
let heard: string[] = []
for (const type of [orderPaid, orderClosed]) {
  registryOf(payload).subscribers.push(
    subscriber(`test.${type.name}`, type, async () => {
      heard.push(type.name)
    }),
  )
}
beforeEach(async () => {
  await deliverDue(payload)
  heard = []
})

const transactionsOf = (number: string) =>
  peek(payload, (tx) => tx.count('transactions', { 'order.number': { equals: number } }))

const takenOf = async (offerId: number | string) =>
  (await peek(payload, (tx) => tx.find('offer-counters', { offer: { equals: offerId } })))?.taken

const eventsOf = (reference: string | null | undefined) =>
  peek(payload, (tx) => tx.list('provider-events', { where: { reference: { equals: reference ?? '' } } }))

const orderOf = async (number: string) => {
  const order = await peek(payload, (tx) => tx.find('orders', { number: { equals: number } }))
  if (!order) throw new Error(`There is no order ${number}`)
  return order
}

const bought = async (choice: SandboxChoice, offer = {}) => {
  const buyer = shopper(payload)
  const { offerId, productId } = await offerOnSale(payload, offer)
  const placed = await buyer.buy(offerId)
  const chosen = await buyer.choose(placed.json.payUrl, choice)
  expect(chosen.status).toBe(303)
  return { buyer, offerId, productId, placed: placed.json, number: placed.json.number, chosen }
}

describe('a sale', () => {
  it('goes from the offer over the pay page to a paid order, by signed callbacks over HTTP', async () => {
    const { buyer, number, chosen, productId, placed } = await bought('succeed')
    expect(placed).toMatchObject({ status: 'pending' })
    expect(number).toMatch(/^DK(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
    expect(chosen.headers.get('location')).toBe(`http://localhost:3000/orders/${number}?back=1`)
    // The choice is only the provider's: the shop has not heard of it.
    expect((await buyer.order(number)).json.status).toBe('pending')

    await deliverDue(payload)
    const paid = await buyer.order(number)
    expect(paid.json).toMatchObject({ status: 'paid', payUrl: null, totalMinor: 1200, currency: 'USD' })
    expect(await transactionsOf(number)).toBe(1)
    expect(heard).toEqual(['payments.order-paid'])
    const stats = await peek(payload, (tx) => tx.find('product-stats', { product: { equals: productId } }))
    expect(stats?.purchases).toBe(1)
    const [event] = await eventsOf((await orderOf(number)).providerRef)
    expect(event).toMatchObject({ status: 'done', outcome: 'paid', attempts: 1 })
  })

  it('hears of a payment twice and takes it once', async () => {
    const { number } = await bought('twice')
    await deliverDue(payload)
    expect(await transactionsOf(number)).toBe(1)
    expect(heard).toEqual(['payments.order-paid'])
    expect(await eventsOf((await orderOf(number)).providerRef)).toHaveLength(1)
  })

  it('waits for a late confirmation', async () => {
    const { buyer, number } = await bought('late')
    await deliverDue(payload)
    clock.advance(10)
    await deliverDue(payload)
    expect((await buyer.order(number)).json.status).toBe('pending')
    clock.advance(6)
    await deliverDue(payload)
    expect((await buyer.order(number)).json.status).toBe('paid')
  })

  it('asks by itself when the confirmation was lost', async () => {
    const { number } = await bought('stall')
    await deliverDue(payload)
    await sweepOrders.run(payload)
    expect((await orderOf(number)).status).toBe('pending')
    clock.advance(21)
    await sweepOrders.run(payload)
    await deliverDue(payload)
    expect((await orderOf(number)).status).toBe('paid')
    expect(heard).toEqual(['payments.order-paid'])
  })

  it('finds out on the order’s page too, where no worker runs', async () => {
    const { buyer, number } = await bought('stall')
    clock.advance(21)
    expect((await buyer.order(number)).json.status).toBe('paid')
  })

  it('ends without payment, gives the units back, and begins again with the same page', async () => {
    const buyer = shopper(payload)
    const { offerId } = await offerOnSale(payload, { stockLimit: 1 })
    const page = { checkoutKey: 'one-page-of-the-shop' }
    const { number, payUrl } = (await buyer.buy(offerId, page)).json
    expect(await takenOf(offerId)).toBe(1)
    await buyer.choose(payUrl, 'fail')
    await deliverDue(payload)
    expect((await buyer.order(number)).json).toMatchObject({ status: 'failed', payUrl: null })
    expect(heard).toEqual(['payments.order-closed'])
    expect(await takenOf(offerId)).toBe(0)
    const again = await buyer.buy(offerId, page)
    expect(again.json).toMatchObject({ status: 'pending' })
    expect(again.json.number).not.toBe(number)
    expect((await buyer.buy(offerId, page)).json.number).toBe(again.json.number)
  })

  it('lets a payment be decided once, on the page itself', async () => {
    const { buyer, placed } = await bought('fail')
    expect((await buyer.choose(placed.payUrl, 'succeed')).status).toBe(403)
    await deliverDue(payload)
    expect((await buyer.order(placed.number)).json.status).toBe('failed')
  })
})

describe('an order whose time is over', () => {
  it('expires after a day, can no longer be paid, and gives its units back', async () => {
    const buyer = shopper(payload)
    const { offerId } = await offerOnSale(payload, { stockLimit: 3 })
    const { number, payUrl } = (await buyer.buy(offerId, { quantity: 2 })).json
    clock.advance(25 * 3600)
    await sweepOrders.run(payload)
    await deliverDue(payload)
    expect((await orderOf(number)).status).toBe('expired')
    expect(await takenOf(offerId)).toBe(0)
    expect(heard).toContain('payments.order-closed')
    expect((await buyer.choose(payUrl, 'succeed')).status).toBe(403)
  })

  it('is paid after all when its provider took the money in time', async () => {
    const { number } = await bought('stall')
    clock.advance(25 * 3600)
    await sweepOrders.run(payload)
    expect((await orderOf(number)).status).toBe('paid')
  })

  it('is delivered when it was closed and the money comes late', async () => {
    const { number, buyer, offerId } = await bought('late', { stockLimit: 1 })
    await peek(payload, async (tx) => {
      const order = await tx.find('orders', { number: { equals: number } })
      await tx.set('orders', order?.id ?? 0, { status: 'expired' })
    })
    clock.advance(16)
    await deliverDue(payload)
    expect((await buyer.order(number)).json.status).toBe('paid')
    expect(await transactionsOf(number)).toBe(1)
    expect(await takenOf(offerId)).toBe(1)
  })
})

describe('an order that costs nothing', () => {
  it('is paid at once, without a provider', async () => {
    const buyer = shopper(payload)
    const { offerId } = await offerOnSale(payload, { pricing: 'free', prices: [] })
    const placed = await buyer.buy(offerId)
    expect(placed.json).toMatchObject({ status: 'paid', payUrl: null })
    await deliverDue(payload)
    expect(heard).toEqual(['payments.order-paid'])
    expect(await orderOf(placed.json.number)).toMatchObject({ provider: 'free', totalMinor: 0 })
    expect(await transactionsOf(placed.json.number)).toBe(1)
  })

  it('may be what the buyer chose, where nothing is the minimum', async () => {
    const { offerId } = await offerOnSale(payload, {
      pricing: 'pay-what-you-want',
      prices: [{ currency: 'USD', amountMinor: 0 }],
    })
    const nothing = await shopper(payload).buy(offerId, { amountMinor: 0 })
    expect(nothing.json).toMatchObject({ status: 'paid' })
    const something = await shopper(payload).buy(offerId, { amountMinor: 700 })
    expect(something.json.status).toBe('pending')
    expect(await orderOf(something.json.number)).toMatchObject({ totalMinor: 700, provider: 'sandbox' })
  })
})

describe('free orders for somebody else’s address', () => {
  it('are not held against a phone number, which has no mailbox and no link', async () => {
    const { offerId } = await offerOnSale(payload, { pricing: 'free', prices: [] })
    for (let each = 0; each < 7; each += 1) {
      const taken = await shopper(payload).buy(offerId, { email: undefined, phone: '+254712345678' })
      expect(taken.status).toBe(200)
    }
  })

  const take = (visitor: ReturnType<typeof shopper>, offerId: number | string, email: string) =>
    visitor.buy(offerId, { email })

  it('are few a day, also many at once, and again possible the next day', async () => {
    const { offerId } = await offerOnSale(payload, { pricing: 'free', prices: [] })
    const email = 'flooded@example.com'
    const answers = await Promise.all(Array.from({ length: 9 }, () => take(shopper(payload), offerId, email)))
    const codes = answers.map((each) => each.json.code ?? 'taken').sort()
    expect(codes).toEqual([
      ...Array<string>(4).fill('FREE_ORDERS_USED_UP'),
      ...Array<string>(5).fill('taken'),
    ])
    clock.advance(86_401)
    expect((await take(shopper(payload), offerId, email)).status).toBe(200)
  })
})
