import { afterAll, describe, expect, it } from '@jest/globals'
import {
  boot,
  deliverDue,
  movableClock,
  race,
  shopper,
  stripeDouble,
  stripeShop,
} from '../../../platform/testing/index.ts'
import { setClock } from '../../../platform/registry.ts'
import { random } from '../../../platform/testing/chance.ts'
import type { DoubleEvent } from '../../../platform/testing/stripe/books.ts'

const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
afterAll(() => stripe.close())

const { payload } = await boot({
  env: {
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: `whsec_next,${stripe.webhookSecret}`,
  },
})
setClock(payload, clock)
const shop = await stripeShop(payload, stripe)
const { eventsAbout, licensesOf, offerId, orderOf, paid, tell, tellAll, waiting } = shop

const dice = random(50)

/** In an order that is the same at every run. */
const shuffled = <T>(list: T[]): T[] =>
  list
    .map((each) => ({ each, at: dice(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)

describe('a card payment', () => {
  it('opens one Checkout Session with the price of the database and the order’s number', async () => {
    const { payUrl, session, number, visitor } = await waiting()
    const known = stripe.state.sessions.get(session)
    expect(payUrl).toBe(known?.url)
    expect(known).toMatchObject({
      amount_total: 1200,
      currency: 'usd',
      client_reference_id: number,
      metadata: { order_number: number },
      customer_email: visitor.email,
    })
    const { pathname, search } = new URL(known?.success_url ?? '')
    expect([pathname, search]).toEqual([`/orders/${number}`, '?back=1'])
    expect(new URL(known?.cancel_url ?? '')).toMatchObject({ pathname: `/orders/${number}`, search: '' })
  })

  it('is one session when the answer was lost on the way', async () => {
    stripe.behave('cut')
    const visitor = shopper(payload)
    const checkoutKey = 'a'.repeat(32)
    const lost = await visitor.buy(offerId, { checkoutKey })
    expect([lost.status, lost.json.code]).toEqual([503, 'PROVIDER_UNAVAILABLE'])
    stripe.behave('up')
    const again = await visitor.buy(offerId, { checkoutKey })
    expect(again.status).toBe(200)
    const sessions = [...stripe.state.sessions.values()].filter(
      ({ metadata }) => metadata.order_number === again.json.number,
    )
    expect(sessions).toHaveLength(1)
  })

  it('makes the order paid and gives its licenses', async () => {
    const { number, id } = await paid()
    expect(await orderOf(number)).toMatchObject({ status: 'paid', provider: 'stripe', refundedMinor: 0 })
    expect(await licensesOf(id)).toMatchObject([{ status: 'active' }])
  })

  it('waits for money that comes later, and delivers when it is there', async () => {
    const { number, session, id } = await waiting()
    stripe.payLater(session)
    await tellAll(session)
    expect((await orderOf(number)).status).toBe('pending')
    stripe.arrive(session)
    await tellAll(session)
    expect((await orderOf(number)).status).toBe('paid')
    expect(await licensesOf(id)).toHaveLength(1)
  })

  it('fails when that money does not come', async () => {
    const { number, session, id } = await waiting()
    stripe.payLater(session)
    stripe.bounce(session)
    await tellAll(session)
    expect((await orderOf(number)).status).toBe('failed')
    expect(await licensesOf(id)).toHaveLength(0)
  })
})

describe('what follows a payment', () => {
  const steps: [string, (session: string) => void, string, string][] = [
    ['a full refund', (session) => stripe.refund(session), 'refunded', 'revoked'],
    ['a part of it', (session) => stripe.refund(session, 500), 'partially-refunded', 'active'],
    ['a dispute', (session) => stripe.dispute(session), 'disputed', 'suspended'],
  ]
  it.each(steps)('%s leaves order and license where they belong', async (_, act, status, license) => {
    const { number, session, id } = await paid()
    act(session)
    await tellAll(session)
    expect((await orderOf(number)).status).toBe(status)
    expect(await licensesOf(id)).toMatchObject([{ status: license }])
  })

  it('a won dispute opens access again, a lost one ends it', async () => {
    for (const [end, status, license] of [
      ['win', 'paid', 'active'],
      ['lose', 'charged-back', 'revoked'],
    ] as const) {
      const { number, session, id } = await paid()
      stripe.dispute(session)
      await tellAll(session)
      stripe[end](session)
      await tellAll(session)
      expect((await orderOf(number)).status).toBe(status)
      expect(await licensesOf(id)).toMatchObject([{ status: license }])
    }
  })

  it('a refund that did not go through gives access back', async () => {
    const { number, session, id } = await paid()
    stripe.refund(session)
    await tellAll(session)
    stripe.failRefund(session, 1200)
    await tellAll(session)
    expect(await orderOf(number)).toMatchObject({ status: 'paid', refundedMinor: 0 })
    expect(await licensesOf(id)).toMatchObject([{ status: 'active' }])
  })

  const stories: [string, ((session: string) => void)[], string, string | null][] = [
    [
      'paid, part back, disputed, won',
      [stripe.pay, (s) => stripe.refund(s, 100), stripe.dispute, stripe.win],
      'partially-refunded',
      'active',
    ],
    ['paid, disputed, lost', [stripe.pay, stripe.dispute, stripe.lose], 'charged-back', null],
    ['paid, all back', [stripe.pay, stripe.refund], 'refunded', null],
    ['later, arrived, disputed', [stripe.payLater, stripe.arrive, stripe.dispute], 'disputed', 'suspended'],
    ['expired', [stripe.expire], 'expired', null],
    ['later, failed', [stripe.payLater, stripe.bounce], 'failed', null],
    [
      'paid, all back, which fails',
      [stripe.pay, stripe.refund, (s) => stripe.failRefund(s, 1200)],
      'paid',
      'active',
    ],
  ]
  it.each(stories)(
    '%s: ends the same with 50 copies of its events at once, in any order',
    async (_, acts, status, license) => {
      const { number, session, id } = await waiting()
      for (const act of acts) act(session)
      const copies = shuffled(Array.from({ length: 50 }, () => eventsAbout(session)).flat())
      const { values } = await race(copies.length, (index) => tell(copies[index] as DoubleEvent))
      expect(values.map((each) => each.status).filter((each) => each !== 200)).toEqual([])
      await Promise.all([deliverDue(payload), deliverDue(payload), deliverDue(payload)])
      await deliverDue(payload)
      expect((await orderOf(number)).status).toBe(status)
      const found = (await licensesOf(id)).map((each) => each.status)
      // Money that was gone before the licenses came leaves none, or revoked ones.
      if (license === null) expect(found.filter((each) => each !== 'revoked')).toEqual([])
      else expect(found).toEqual([license])
      expect(found.length).toBeLessThanOrEqual(1)
    },
  )
})
