import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  boot,
  deliverDue,
  movableClock,
  offerOnSale,
  peek,
  shopper,
  startSmtpServer,
  stripeDouble,
  stripeShop,
} from '../../plugins/platform/testing/index.ts'
import type { DoubleEvent } from '../../plugins/platform/testing/stripe/books.ts'
import { setClock } from '../../plugins/platform/registry.ts'
import { runSweepers } from '../../plugins/platform/sweepers.ts'
import { saleOf, wholeSale } from './fixtures/whole-sale.ts'

// The provider and the database are right; the clock of the shop's own server is not.
const truth = movableClock()
const clock = movableClock()
const stripe = await stripeDouble(() => truth.now())
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

const lastRuns = new Map<string, number>()
const offBy = (hours: number) => clock.set(new Date(truth.now().getTime() + hours * 3_600_000))

const pass = async (seconds: number): Promise<void> => {
  truth.advance(seconds)
  clock.advance(seconds)
  await runSweepers(payload, lastRuns)
}

const refusals = () =>
  peek(payload, (tx) => tx.count('audit-events', { action: { equals: 'payment.callback-refused' } }))

beforeEach(async () => {
  truth.set(new Date())
  clock.set(truth.now())
  lastRuns.clear()
  await deliverDue(payload)
})

describe.each([
  ['ahead', 14],
  ['behind', -14],
])('a clock that is 14 h %s', (_, hours) => {
  it('believes no callback, notes each, and makes the sale whole by asking', async () => {
    offBy(hours)
    const { session, id, number } = await waiting()
    stripe.pay(session)
    const before = await refusals()
    const { status, json } = await tell(eventsAbout(session).at(-1) as DoubleEvent)
    expect([status, json.code]).toEqual([400, 'BAD_SIGNATURE'])
    expect((await refusals()) - before).toBe(1)
    expect((await orderOf(number)).status).toBe('pending')

    await pass(21)
    await deliverDue(payload)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    await pass(21)
    await deliverDue(payload)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
  })

  it('dates the payment as the provider does, and counts a license from there', async () => {
    offBy(hours)
    const { offerId } = await offerOnSale(payload, { validityDays: 1 })
    const { number } = (await shopper(payload).buy(offerId)).json
    const { id, providerRef } = await orderOf(number)
    stripe.pay(providerRef ?? '')
    const paidAt = new Date(Math.floor(truth.now().getTime() / 1000) * 1000)
    await pass(21)
    await deliverDue(payload)
    expect((await orderOf(number)).paidAt).toBe(paidAt.toISOString())
    const license = await peek(payload, (tx) => tx.find('licenses', { order: { equals: id } }))
    expect(license?.expiresAt).toBe(new Date(paidAt.getTime() + 86_400_000).toISOString())
  })

  it('finds what went back by asking for what it missed', async () => {
    const { session, id } = await paid()
    // A process that has run for a while: it no longer looks days back.
    await pass(600)
    offBy(hours)
    lastRuns.clear()
    stripe.refund(session)
    expect(await tellAll(session)).toEqual([400, 400])
    await pass(600)
    await deliverDue(payload)
    expect(await saleOf(payload, id)).toMatchObject({ order: 'refunded', licenses: ['revoked'] })
  })

  it('that is set right again holds nothing up: what was due then is due now', async () => {
    offBy(hours)
    const [first, second] = [await waiting(), await waiting()]
    // One is asked about by the wrong clock, and is paid; the other waits on.
    stripe.pay(first.session)
    await pass(21)
    expect((await orderOf(first.number)).status).toBe('paid')
    expect((await orderOf(second.number)).status).toBe('pending')
    stripe.pay(second.session)
    offBy(0)
    await pass(21)
    await deliverDue(payload)
    expect(await saleOf(payload, first.id)).toEqual(wholeSale)
    expect(await saleOf(payload, second.id)).toEqual(wholeSale)
  })
})

describe('a clock that jumps 14 h ahead while a buyer is paying', () => {
  const limited = async () => {
    const { offerId } = await offerOnSale(payload, { stockLimit: 1 })
    const visitor = shopper(payload)
    const { number } = (await visitor.buy(offerId)).json
    const { id, providerRef } = await orderOf(number)
    return { offerId, number, id, session: providerRef ?? '' }
  }

  it('ends no order that was paid, though its hour is over', async () => {
    const { session, id, offerId } = await limited()
    stripe.pay(session)
    offBy(14)
    await pass(21)
    await deliverDue(payload)
    expect(await saleOf(payload, id)).toEqual(wholeSale)
    const counter = await peek(payload, (tx) => tx.find('offer-counters', { offer: { equals: offerId } }))
    expect(counter?.taken).toBe(1)
  })

  it('ends one that was not, at the provider too, so that nobody pays for it any more', async () => {
    const { session, id } = await limited()
    offBy(14)
    await pass(21)
    await deliverDue(payload)
    expect(await saleOf(payload, id)).toMatchObject({ order: 'expired', payments: 0, licenses: [] })
    expect(() => stripe.pay(session)).toThrow('expired')
  })
})
