import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { drain } from '../../plugins/platform/outbox/drain.ts'
import { lanes, type Lane } from '../../plugins/platform/outbox/subscriber.ts'
import { setClock } from '../../plugins/platform/registry.ts'
import {
  boot,
  deliverDue,
  eventually,
  movableClock,
  peek,
  startSmtpServer,
  stripeDouble,
  stripeShop,
} from '../../plugins/platform/testing/index.ts'
import { saleOf, wholeSale } from './fixtures/whole-sale.ts'

// A mail server that hangs is waited for until its time is over.
jest.setTimeout(90_000)

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
const { eventsAbout, tell, tellAll, waiting } = await stripeShop(payload, stripe)

const mailsTo = (address: string) => smtp.mails.filter((mail) => mail.recipients.includes(address))

const mailOf = (orderId: number | string) =>
  peek(payload, (tx) => tx.find('mails', { order: { equals: orderId } }))

/** One lane of the worker, until nothing more is due in it. */
const workOff = (lane: Lane) =>
  drain(payload, { limit: 500, deadline: new Date(clock.now().getTime() + 60_000), lane })

beforeEach(() => smtp.behave('accept'))

describe('a mail server', () => {
  it('that is gone holds up no sale: the mail goes out when it is back, once', async () => {
    await smtp.stop()
    const { session, id, visitor } = await waiting()
    stripe.pay(session)
    await tellAll(session)
    const sale = { ...wholeSale, mails: ['order-ready: failed'] }
    expect(await saleOf(payload, id)).toEqual(sale)
    const { messageId, error } = (await mailOf(id)) ?? {}
    expect(error).toContain('ECONNREFUSED')
    // As planned: not before its time, and ever more seldom.
    await deliverDue(payload)
    expect((await mailOf(id))?.attempts).toBe(1)
    for (const seconds of [1, 3, 10, 30]) {
      clock.advance(seconds)
      await deliverDue(payload)
    }
    expect(await mailOf(id)).toMatchObject({ status: 'failed', attempts: 5, messageId })
    await smtp.start()
    clock.advance(119)
    await deliverDue(payload)
    expect(mailsTo(visitor.email)).toEqual([])
    clock.advance(1)
    await deliverDue(payload)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    expect(mailsTo(visitor.email).map((mail) => mail.messageId)).toEqual([messageId])
    clock.advance(86_400)
    await deliverDue(payload)
    expect(mailsTo(visitor.email)).toHaveLength(1)
  })

  it.each(['refuse', 'reject'] as const)('that answers to %s holds up no sale either', async (mood) => {
    smtp.behave(mood)
    const { session, id, visitor } = await waiting()
    stripe.pay(session)
    await tellAll(session)
    expect(await saleOf(payload, id)).toEqual({ ...wholeSale, mails: ['order-ready: failed'] })
    smtp.behave('accept')
    clock.advance(1)
    await deliverDue(payload)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    expect(mailsTo(visitor.email)).toHaveLength(1)
  })

  it('that hangs keeps its own lane busy, while other sales are settled and refunds close access', async () => {
    smtp.behave('hang')
    const first = await waiting()
    stripe.pay(first.session)
    for (const event of eventsAbout(first.session)) await tell(event)
    await workOff('provider')
    await workOff('shop')
    const hanging = workOff('mail')
    await eventually(() => Promise.resolve(smtp.held.length === 1))
    expect((await mailOf(first.id))?.attempts).toBe(1)

    const second = await waiting()
    stripe.pay(second.session)
    stripe.refund(first.session)
    for (const event of [...eventsAbout(second.session), ...eventsAbout(first.session)]) await tell(event)
    await workOff('provider')
    await workOff('shop')
    expect(await saleOf(payload, second.id)).toMatchObject({ order: 'paid', licenses: ['active'] })
    expect(await saleOf(payload, first.id)).toMatchObject({ order: 'refunded', licenses: ['revoked'] })
    expect((await mailOf(first.id))?.status).toBe('planned')

    smtp.behave('accept')
    await hanging
    clock.advance(1)
    for (const lane of lanes) await workOff(lane)
    expect(mailsTo(second.visitor.email)).toHaveLength(1)
    // What went back meanwhile is not announced as ready.
    const subjects = mailsTo(first.visitor.email).map((mail) => mail.subject)
    expect(subjects.filter((subject) => subject?.includes('is ready'))).toEqual([])
    expect(subjects).toHaveLength(1)
  })
})
