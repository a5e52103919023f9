import { afterAll, describe, expect, it } from '@jest/globals'
import {
  as,
  boot,
  deliverDue,
  movableClock,
  peek,
  race,
  rest,
  startSmtpServer,
  stripeDouble,
  stripeShop,
} from '../../platform/testing/index.ts'
import { setClock } from '../../platform/registry.ts'
import { orderReversed } from '../contract.ts'

const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
const smtp = await startSmtpServer()
afterAll(() => Promise.all([stripe.close(), smtp.close()]))

const { payload } = await boot({
  env: {
    SMTP_URL: smtp.url,
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
setClock(payload, clock)
const { eventsAbout, orderOf, paid, tell, tellAll, waiting } = await stripeShop(payload, stripe)
const staff = await as(payload, 'admin')
const moderator = await as(payload, 'moderator')
const ask = rest(payload)

const subjectsTo = (email: string) =>
  smtp.mails.filter(({ recipients }) => recipients.includes(email)).map(({ subject }) => subject)

describe('money given back by staff', () => {
  const refund = (orderId: number | string, body: object) =>
    rest(payload, staff)<{ code?: string; status?: string; amountMinor?: number }>(
      'POST',
      `/api/shop/orders/${String(orderId)}/refund`,
      { body: { reason: 'requested-by-customer', ...body } },
    )

  it('goes back in parts, never more than was paid, also when many ask at once', async () => {
    const { id, number } = await paid()
    expect((await refund(id, { amountMinor: 1201 })).json.code).toBe('REFUND_TOO_LARGE')
    expect((await refund(id, { amountMinor: 200 })).json).toMatchObject({ status: 'done', amountMinor: 200 })
    expect(await orderOf(number)).toMatchObject({ status: 'partially-refunded', refundedMinor: 200 })
    const { values } = await race(8, () => refund(id, { amountMinor: 300 }))
    expect(values.filter((each) => each.status === 200)).toHaveLength(3)
    expect((await refund(id, {})).json).toMatchObject({ status: 'done', amountMinor: 100 })
    expect(await orderOf(number)).toMatchObject({ status: 'refunded', refundedMinor: 1200 })
    expect((await refund(id, {})).json.code).toBe('ORDER_NOT_REFUNDABLE')
  })

  it('is asked for once, also when Stripe does not answer at first', async () => {
    const { id, number, session } = await paid()
    stripe.behave('cut')
    expect((await refund(id, { amountMinor: 700 })).json.status).toBe('requested')
    stripe.behave('up')
    await deliverDue(payload)
    clock.advance(3600)
    await deliverDue(payload)
    expect(await orderOf(number)).toMatchObject({ status: 'partially-refunded', refundedMinor: 700 })
    const intent = stripe.state.sessions.get(session)?.payment_intent
    expect(
      [...stripe.state.charges.values()].find((each) => each.payment_intent === intent)?.amount_refunded,
    ).toBe(700)
  })

  it('is refused to strangers, buyers and staff below admin, and for what was not paid', async () => {
    const { id, visitor } = await paid()
    const body = { reason: 'other' }
    const url = `/api/shop/orders/${String(id)}/refund`
    expect((await ask('POST', url, { body })).status).toBe(401)
    expect((await rest(payload, visitor)('POST', url, { body })).status).toBe(401)
    expect((await rest(payload, moderator)('POST', url, { body })).status).toBe(403)
    const open = await waiting()
    expect((await refund(open.id, {})).json.code).toBe('ORDER_NOT_REFUNDABLE')
    expect((await refund(999_999, {})).status).toBe(404)
  })

  it('is told to the buyer once for each thing that happened', async () => {
    const { id, number, session, visitor } = await paid()
    await refund(id, { amountMinor: 200 })
    stripe.dispute(session)
    await tellAll(session)
    stripe.win(session)
    await tellAll(session)
    await tellAll(session)
    expect(subjectsTo(visitor.email)).toEqual([
      expect.stringContaining('is ready'),
      `A part of your money is on its way back: order ${number}`,
      `Order ${number} is on hold`,
      `Order ${number} is open again`,
    ])
  })

  it('is no longer called given back when the bank of the buyer does not take it', async () => {
    const { id, session } = await paid()
    for (const amountMinor of [200, 300, 200]) await refund(id, { amountMinor })
    const refundsOf = async () => {
      const where = { order: { equals: id } }
      const rows = await peek(payload, (tx) => tx.list('refunds', { where, sort: 'id' }))
      return rows.map(({ status }) => status)
    }
    expect(await refundsOf()).toEqual(['done', 'done', 'done'])
    stripe.failRefund(session, 200)
    await tellAll(session)
    expect(await refundsOf()).toEqual(['done', 'done', 'failed'])
    // All that Stripe tells of the next one is `refund.failed`.
    stripe.failRefund(session, 300)
    const event = eventsAbout(session).at(-1)
    if (event?.type !== 'refund.failed') throw new Error('Stripe tells nothing')
    expect((await tell(event)).status).toBe(200)
    await deliverDue(payload)
    expect(await refundsOf()).toEqual(['done', 'failed', 'failed'])
    // What did not arrive can be given again.
    expect((await refund(id, {})).json).toMatchObject({ status: 'done', amountMinor: 1000 })
  })

  it('is told again when it failed and is made again, with the same sum', async () => {
    const { id, number, session, visitor } = await paid()
    for (let times = 0; times < 2; times += 1) {
      expect((await refund(id, {})).json.status).toBe('done')
      await deliverDue(payload)
      if (times > 0) break
      stripe.failRefund(session, 1200)
      await tellAll(session)
    }
    const [event] = await peek(payload, (tx) =>
      tx.list('outbox-events', {
        where: { and: [{ aggregate: { equals: `order:${String(id)}` } }, { event: { like: 'reversed' } }] },
        sort: '-id',
        limit: 1,
      }),
    )
    // Delivered once more, as after a crash.
    const again = orderReversed.payload.parse(event?.payload)
    await peek(payload, (tx) => tx.publish(orderReversed, `order:${String(id)}`, again))
    await deliverDue(payload)
    expect(subjectsTo(visitor.email)).toEqual([
      expect.stringContaining('is ready'),
      `Your money is on its way back: order ${number}`,
      `Order ${number} is open again`,
      `Your money is on its way back: order ${number}`,
    ])
  })
})
