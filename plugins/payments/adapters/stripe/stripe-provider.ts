import Stripe from 'stripe'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { envOf } from '../../../platform/registry.ts'
import type { PayableOrder, PaymentProvider, RefundOrder } from '../../service/payment-provider.ts'
import { stripeKeys } from './stripe-keys.ts'
import { factsOf } from './payment-facts.ts'
import { readBooks } from './read-books.ts'
import { toStripeAmount } from './stripe-amount.ts'
import { isMissing, stripeClient, unavailable } from './stripe-client.ts'
import { stripeEventTypes, toProviderEvent } from './stripe-event.ts'
import { verifyStripe } from './verify-stripe.ts'

/** Stripe's limit of a product's name in a Checkout Session. */
const maxName = 250
const maxEvents = 2000

/** Runs a call with the shop's key. NOT_CONFIGURED without one. */
const withClient = async <T>(ctx: Ctx, work: (client: Stripe) => Promise<Result<T>>): Promise<Result<T>> => {
  const { secretKey } = await stripeKeys(ctx)
  if (secretKey === '') return fail('NOT_CONFIGURED')
  try {
    return await work(stripeClient(secretKey, envOf(ctx.payload).stripeApiUrl))
  } catch (error) {
    return unavailable(ctx, error)
  }
}

/**
 * Everything in it comes from the order, so that the same key always carries the same words: Stripe refuses a key that
 * it has seen with others. The session's end is not among them (it depends on now); the shop ends it itself.
 */
const sessionOf = (order: PayableOrder, unitAmount: number): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  client_reference_id: order.number,
  metadata: { order_number: order.number },
  payment_intent_data: { metadata: { order_number: order.number } },
  line_items: [
    {
      quantity: 1,
      price_data: {
        currency: order.currency.toLowerCase(),
        unit_amount: unitAmount,
        product_data: { name: order.description.slice(0, maxName) },
      },
    },
  ],
  ...(order.email ? { customer_email: order.email } : {}),
  // Stripe's page speaks no Swahili; `auto` follows the browser.
  locale: order.locale === 'en' ? 'en' : 'auto',
  success_url: order.returnUrl,
  cancel_url: order.cancelUrl,
})

const refundReasonOf = (reason: RefundOrder['reason']): Stripe.RefundCreateParams.Reason | undefined =>
  reason === 'other' ? undefined : reason.replaceAll('-', '_')

const refund = (ctx: Ctx, order: RefundOrder): Promise<Result<null>> =>
  withClient<null>(ctx, async (client) => {
    const { session } = await readBooks(client, order.reference)
    const intent =
      typeof session.payment_intent === 'string' ? session.payment_intent : session.payment_intent?.id
    const amount = toStripeAmount(order.amountMinor, order.currency)
    if (!intent || amount === null) return fail('REFUND_REFUSED', { reason: 'WRONG_AMOUNT' })
    const reason = refundReasonOf(order.reason)
    try {
      await client.refunds.create(
        { payment_intent: intent, amount, ...(reason ? { reason } : {}) },
        { idempotencyKey: `duka-refund-${order.key}` },
      )
      return ok(null)
    } catch (error) {
      // Given back already at Stripe itself, disputed, or past its time: an answer, not an outage.
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
      return fail('REFUND_REFUSED', { reason: error.code ?? error.type })
    }
  })

/** Cards and more through Stripe Checkout: the buyer pays on Stripe's own page. */
export const stripeProvider: PaymentProvider = {
  name: 'stripe',
  isReady: async (ctx) => (await stripeKeys(ctx)).secretKey !== '',
  createPayment: (ctx, order) =>
    withClient(ctx, async (client) => {
      const unitAmount = toStripeAmount(order.amountMinor, order.currency)
      if (unitAmount === null) return fail('CURRENCY_NOT_OFFERED')
      const session = await client.checkout.sessions.create(sessionOf(order, unitAmount), {
        idempotencyKey: `duka-order-${order.number}`,
      })
      return ok({ reference: session.id, payUrl: session.url })
    }),
  fetchPayment: (ctx, reference) =>
    withClient(ctx, async (client) => {
      try {
        return ok(factsOf(await readBooks(client, reference)))
      } catch (error) {
        if (isMissing(error)) return ok(null)
        throw error
      }
    }),
  closePayment: (ctx, reference) =>
    withClient<null>(ctx, async (client) => {
      try {
        await client.checkout.sessions.expire(reference)
      } catch (error) {
        // It is complete or expired already: what it became, `fetchPayment` says.
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
      }
      return ok(null)
    }),
  refundPayment: refund,
  locate: (ctx, named) => {
    if (!named.startsWith('pi_')) return Promise.resolve(ok(named))
    return withClient(ctx, async (client) => {
      const found = await client.checkout.sessions.list({ payment_intent: named, limit: 1 })
      return ok(found.data[0]?.id ?? null)
    })
  },
  eventsSince: (ctx, since) =>
    withClient(ctx, async (client) => {
      const listed = client.events.list({
        created: { gte: Math.floor(since.getTime() / 1000) },
        types: [...stripeEventTypes],
        limit: 100,
      })
      const events = await listed.autoPagingToArray({ limit: maxEvents })
      return ok(events.map(toProviderEvent).reverse())
    }),
  verify: async (ctx, callback) =>
    verifyStripe(callback, (await stripeKeys(ctx)).webhookSecrets, ctx.clock.now()),
}
