import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  boot,
  deliverDue,
  movableClock,
  peek,
  rest,
  startSmtpServer,
  stripeDouble,
  stripeShop,
} from '../../plugins/platform/testing/index.ts'
import type { DoubleEvent } from '../../plugins/platform/testing/stripe/books.ts'
import { setClock } from '../../plugins/platform/registry.ts'
import { runSweepers } from '../../plugins/platform/sweepers.ts'
import { saleOf, wholeSale } from './fixtures/whole-sale.ts'

const cronSecret = 'secret-of-the-cron-job'
const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
const smtp = await startSmtpServer()
afterAll(() => Promise.all([stripe.close(), smtp.close()]))

const { payload } = await boot({
  env: {
    CRON_SECRET: cronSecret,
    SMTP_URL: smtp.url,
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
setClock(payload, clock)
const { eventsAbout, orderOf, paid, post, tell, tellAll, waiting } = await stripeShop(payload, stripe)

const lastRuns = new Map<string, number>()

/** The worker's life: it sweeps and delivers, step by step, until the time has gone by. */
const live = async (seconds: number, step = 20): Promise<void> => {
  for (let passed = 0; passed < seconds; passed += step) {
    clock.advance(step)
    await runSweepers(payload, lastRuns)
    await deliverDue(payload)
  }
}

const mailsTo = (address: string) => smtp.mails.filter((mail) => mail.recipients.includes(address)).length

beforeEach(() => {
  // The database dates an order by its own clock, which no test moves.
  clock.set(new Date())
  lastRuns.clear()
  stripe.behave('up')
})

describe('a browser that is closed at the provider', () => {
  it('leaves a sale that the callback alone makes whole, and the mail brings the buyer back', async () => {
    const { session, id, visitor } = await waiting()
    stripe.pay(session)
    await tellAll(session)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    expect(mailsTo(visitor.email)).toBe(1)
  })

  it('leaves a sale that the sweeper makes whole when no callback comes either', async () => {
    const { session, id, visitor } = await waiting()
    stripe.pay(session)
    // Nor is there any event to be found by looking for it.
    stripe.state.events.length = 0
    await live(60)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    expect(mailsTo(visitor.email)).toBe(1)
  })

  it('leaves a sale that one call of a cron job makes whole where no worker runs', async () => {
    const { session, id, number, visitor } = await waiting()
    stripe.pay(session)
    clock.advance(21)
    const ask = (secret: string) =>
      rest(payload)('GET', '/api/shop/cron', { headers: { authorization: `Bearer ${secret}` } })
    expect((await ask('guessed')).status).toBe(403)
    expect((await orderOf(number)).status).toBe('pending')
    expect((await ask(cronSecret)).status).toBe(200)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    expect(mailsTo(visitor.email)).toBe(1)
  })

  it('and comes to nothing when nothing was paid: no license, no mail', async () => {
    const { session, id, visitor } = await waiting()
    await live(25 * 3600, 3600)
    expect(await saleOf(payload, id)).toMatchObject({
      order: 'expired',
      payments: 0,
      licenses: [],
      mails: [],
    })
    expect(mailsTo(visitor.email)).toBe(0)
    // Nobody can pay for it any more.
    expect(stripe.state.sessions.get(session)?.status).toBe('expired')
  })
})

describe('a callback that is lost for an hour', () => {
  it('keeps no sale: the provider is asked, not too often, and the callback then changes nothing', async () => {
    const { session, id, number, visitor } = await waiting()
    const questions = () => stripe.asked.filter((line) => line.includes(`/sessions/${session}`)).length
    await live(50 * 60)
    expect((await orderOf(number)).status).toBe('pending')
    // Every 20 s in the first ten minutes, then every two.
    expect(questions()).toBeLessThanOrEqual(30 + 20)
    stripe.pay(session)
    await live(10 * 60)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    const { revision } = await orderOf(number)

    expect(await tellAll(session)).toEqual([200])
    expect(await tellAll(session)).toEqual([200])
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    expect((await orderOf(number)).revision).toBe(revision)
    expect(mailsTo(visitor.email)).toBe(1)
    const rows = await peek(payload, (tx) =>
      tx.list('provider-events', { where: { reference: { equals: session } } }),
    )
    expect(rows).toHaveLength(1)
  })

  it('is refused when it comes as it was signed then, and its sale does not need it', async () => {
    const { session, id } = await waiting()
    stripe.pay(session)
    const { body, signature } = stripe.sign(eventsAbout(session).at(-1) as DoubleEvent)
    clock.advance(3600)
    expect((await post(body, signature)).status).toBe(400)
    await live(40)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
  })

  it('with the provider away for that hour too: the sale waits, and is whole when it answers again', async () => {
    const { session, id, number } = await waiting()
    stripe.pay(session)
    stripe.behave('down')
    await live(3600, 120)
    expect((await orderOf(number)).status).toBe('pending')
    stripe.behave('up')
    await live(240, 120)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
  })
})

describe('a callback about money that went back, lost', () => {
  const stories: [string, (session: string) => void, string, string][] = [
    ['a full refund', stripe.refund, 'refunded', 'revoked'],
    ['a part of it', (session) => stripe.refund(session, 500), 'partially-refunded', 'active'],
    ['a dispute', stripe.dispute, 'disputed', 'suspended'],
  ]
  it.each(stories)('%s is found by looking for what was missed', async (_, act, order, license) => {
    const { session, id } = await paid()
    act(session)
    await live(1200, 300)
    expect(await saleOf(payload, id)).toMatchObject({ order, payments: 1, licenses: [license], issued: 1 })
    // The callback after all: kept already.
    const late = await tell(eventsAbout(session).at(-1) as DoubleEvent)
    expect([late.status, late.json.isNew]).toEqual([200, false])
    await deliverDue(payload)
    expect(await saleOf(payload, id)).toMatchObject({ order, licenses: [license] })
  })

  it('a dispute and its end are both found, each time', async () => {
    for (const [end, order, license] of [
      [stripe.win, 'paid', 'active'],
      [stripe.lose, 'charged-back', 'revoked'],
    ] as const) {
      const { session, id } = await paid()
      stripe.dispute(session)
      await live(600, 300)
      expect(await saleOf(payload, id)).toMatchObject({ order: 'disputed', licenses: ['suspended'] })
      end(session)
      await live(600, 300)
      expect(await saleOf(payload, id)).toMatchObject({ order, licenses: [license], issued: 1 })
    }
  })
})
