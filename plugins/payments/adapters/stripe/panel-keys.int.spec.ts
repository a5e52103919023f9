import { afterAll, expect, it } from '@jest/globals'
import { runChecks } from '../../../platform/checks.ts'
import { as, boot, rest, shopper, stripeDouble, stripeShop } from '../../../platform/testing/index.ts'

const stripe = await stripeDouble()
afterAll(() => stripe.close())
const { payload } = await boot({ env: { STRIPE_API_URL: stripe.url, DUKA_SANDBOX: 'auto' } })
const owner = await as(payload, 'owner')
const shop = await stripeShop(payload, stripe)

const settings = async (body: object) =>
  (await rest(payload, owner)('POST', '/api/globals/payment-settings', { body })).status

const testPaymentsAreNamed = async () =>
  (await runChecks(payload)).some(({ message }) => message.startsWith('Test payments are on'))

const buy = async () => (await shopper(payload).buy(shop.offerId)).json

// One story, in order: test payments, keys, switched off, keys taken away.
it('takes test payments until an owner has typed keys, and none that was begun counts after that', async () => {
  const visitor = shopper(payload)
  const begun = (await visitor.buy(shop.offerId)).json
  expect(begun.payUrl).toContain('/api/shop/sandbox/')
  expect(await testPaymentsAreNamed()).toBe(true)
  expect(
    await settings({ stripeSecretKey: stripe.secretKey, stripeWebhookSecret: stripe.webhookSecret }),
  ).toBe(200)
  expect((await buy()).payUrl).toContain('https://checkout.stripe.com/')
  await visitor.choose(begun.payUrl ?? '', 'succeed')
  expect((await shop.orderOf(begun.number)).status).toBe('pending')
  expect(await testPaymentsAreNamed()).toBe(false)
})

it('sells nothing while cards are off, and gives nothing away; what was begun and paid goes on', async () => {
  const waiting = await shop.waiting()
  const sold = await shop.paid()
  expect(await settings({ isStripeOn: false })).toBe(200)
  expect(await shopper(payload).buy(shop.offerId)).toMatchObject({ json: { code: 'NOT_CONFIGURED' } })
  stripe.pay(waiting.session)
  expect(await shop.tellAll(waiting.session)).toEqual([200])
  expect((await shop.orderOf(waiting.number)).status).toBe('paid')
  const refund = await rest(payload, owner)('POST', `/api/shop/orders/${String(sold.id)}/refund`, {
    body: { reason: 'other' },
  })
  expect(refund.json).toMatchObject({ status: 'done' })
  expect((await shop.orderOf(sold.number)).status).toBe('refunded')
})

it('gives nothing away when the keys of a shop that has sold are taken out', async () => {
  expect(await settings({ isStripeOn: true, stripeSecretKey: '', stripeWebhookSecret: '' })).toBe(200)
  expect(await shopper(payload).buy(shop.offerId)).toMatchObject({ json: { code: 'NOT_CONFIGURED' } })
  expect(await testPaymentsAreNamed()).toBe(false)
})
