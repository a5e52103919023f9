import Stripe from 'stripe'
import type { Code } from '../../../kernel/codes.ts'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { envOf } from '../../../platform/registry.ts'
import type { PayableOrder, PaymentProvider } from '../../service/payment-provider.ts'
import { isSwitchedOn, stripeKeys } from './stripe-keys.ts'
import { factsOf } from './payment-facts.ts'
import { readBooks } from './read-books.ts'
import { toStripeAmount } from './stripe-amount.ts'
import { isMissing, stripeClient, unavailable } from './stripe-client.ts'
import { refundStripe } from './refund-stripe.ts'
import { stripeEventTypes, toProviderEvent } from './stripe-event.ts'
import { verifyStripe } from './verify-stripe.ts'

/** Stripe's limit of a product's name in a Checkout Session. */
const maxName = 250
/** The most that the library collects. */
const maxEvents = 10_000

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

/** What Stripe does not take of an order, in the shop's own codes; null for what is a fault. */
const refusedOrder = (error: unknown): Code | null => {
  if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) return null
  const codes: Record<string, Code> = {
    amount_too_small: 'AMOUNT_TOO_LOW',
    amount_too_large: 'AMOUNT_TOO_HIGH',
    email_invalid: 'BAD_EMAIL',
  }
  return codes[error.code ?? ''] ?? null
}

const isConfigured = async (ctx: Ctx): Promise<boolean> => (await stripeKeys(ctx)).secretKey !== ''

/** Cards and more through Stripe Checkout: the buyer pays on Stripe's own page. */
export const stripeProvider: PaymentProvider = {
  name: 'stripe',
  isReady: async (ctx) => (await isConfigured(ctx)) && isSwitchedOn(ctx),
  isConfigured,
  createPayment: (ctx, order) =>
    withClient(ctx, async (client) => {
      const unitAmount = toStripeAmount(order.amountMinor, order.currency)
      if (unitAmount === null) return fail('CURRENCY_NOT_OFFERED')
      try {
        const session = await client.checkout.sessions.create(sessionOf(order, unitAmount), {
          idempotencyKey: `duka-order-${order.number}`,
        })
        return ok({ reference: session.id, payUrl: session.url })
      } catch (error) {
        const code = refusedOrder(error)
        if (code === null) throw error
        return fail(code)
      }
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
  refundPayment: (ctx, refund) => withClient(ctx, (client) => refundStripe(client, refund)),
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
