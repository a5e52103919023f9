import { randomUUID } from 'node:crypto'
import { afterAll, expect, it } from '@jest/globals'
import { setClock } from '../../../platform/registry.ts'
import { runSweepers } from '../../../platform/sweepers.ts'
import { systemCtx } from '../../../platform/system-ctx.ts'
import {
  boot,
  deliverDue,
  movableClock,
  offerOnSale,
  peek,
  shopper,
  stripeDouble,
  stripeShop,
} from '../../../platform/testing/index.ts'
import { stripeProvider } from './stripe-provider.ts'

const clock = movableClock()
const stripe = await stripeDouble(() => clock.now())
afterAll(() => stripe.close())
const { payload } = await boot({
  env: {
    STRIPE_API_URL: stripe.url,
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
  },
})
setClock(payload, clock)
const { orderOf, paid, tellAll, waiting } = await stripeShop(payload, stripe)

it('an amount that Stripe does not take is said, and the order is over', async () => {
  const { offerId } = await offerOnSale(payload, {
    prices: [{ currency: 'USD', amountMinor: 30 }],
    stockLimit: 1,
  })
  const checkoutKey = randomUUID()
  const visitor = shopper(payload)
  const reply = await visitor.buy(offerId, { checkoutKey })
  expect([reply.status, reply.json.code]).toEqual([400, 'AMOUNT_TOO_LOW'])
  const [order] = await peek(payload, (tx) => tx.list('orders', { sort: '-id', limit: 1 }))
  expect(order?.status).toBe('canceled')
  // Its one unit is there again: the next is told the same, and not that it is sold out.
  expect((await shopper(payload).buy(offerId)).json.code).toBe('AMOUNT_TOO_LOW')
})

it('money that is on its way for days keeps the order waiting, with nothing more to pay', async () => {
  const { number, session } = await waiting()
  stripe.payLater(session)
  await tellAll(session)
  for (let day = 0; day < 10; day += 1) {
    clock.advance(86_400)
    await runSweepers(payload, new Map())
    expect(await orderOf(number)).toMatchObject({ status: 'pending', payUrl: null })
  }
  stripe.arrive(session)
  await tellAll(session)
  expect((await orderOf(number)).status).toBe('paid')
})

it('ends when that money does not come', async () => {
  const { number, session } = await waiting()
  stripe.payLater(session)
  await tellAll(session)
  clock.advance(5 * 86_400)
  await runSweepers(payload, new Map())
  stripe.bounce(session)
  await tellAll(session)
  expect((await orderOf(number)).status).toBe('failed')
})

it('a refund is made once for its key, also when Stripe has forgotten the key', async () => {
  const { session } = await paid()
  const ctx = await systemCtx(payload)
  const wanted = {
    reference: session,
    key: randomUUID(),
    amountMinor: 400,
    currency: 'USD',
    reason: 'other' as const,
  }
  const ask = () => stripeProvider.refundPayment!(ctx, wanted)
  expect(await ask()).toMatchObject({ ok: true })
  stripe.state.answers.clear()
  expect(await ask()).toMatchObject({ ok: true })
  const facts = await stripeProvider.fetchPayment(ctx, session)
  expect(facts).toMatchObject({ ok: true, value: { refundedMinor: 400 } })
  stripe.failRefund(session, 400)
  expect(await ask()).toMatchObject({ ok: false, code: 'REFUND_REFUSED' })
})

it('a refund of a payment that Stripe does not know is refused, and is no fault', async () => {
  const told = await stripeProvider.refundPayment!(await systemCtx(payload), {
    reference: 'cs_test_of_another_account',
    key: randomUUID(),
    amountMinor: 1,
    currency: 'USD',
    reason: 'other',
  })
  expect(told).toMatchObject({
    ok: false,
    code: 'REFUND_REFUSED',
    details: { reason: 'resource_missing' },
  })
})

it('an event whose tries were used up is handled when Stripe is back, by itself', async () => {
  const { number, session } = await paid()
  stripe.refund(session)
  stripe.behave('down')
  await tellAll(session)
  for (let hour = 0; hour < 40; hour += 1) {
    clock.advance(3600)
    await deliverDue(payload)
  }
  expect((await orderOf(number)).status).toBe('paid')
  stripe.behave('up')
  clock.advance(12 * 3600)
  await runSweepers(payload, new Map())
  await deliverDue(payload)
  expect((await orderOf(number)).status).toBe('refunded')
})
