import Stripe from 'stripe'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import type { RefundOrder } from '../../service/payment-provider.ts'
import { readBooks } from './read-books.ts'
import { toStripeAmount } from './stripe-amount.ts'

/** Under this name a refund carries the shop's own key. */
const keyName = 'duka_refund'

/** Most refunds of one payment that are looked through. */
const mostRefunds = 1000

/**
 * Stripe keeps idempotency keys for a day at least, and then forgets them. A refund that is asked for again on Monday is
 * found by what it carries.
 */
const findRefund = async (client: Stripe, intent: string, key: string): Promise<Stripe.Refund | null> => {
  const refunds = await client.refunds
    .list({ payment_intent: intent, limit: 100 })
    .autoPagingToArray({ limit: mostRefunds })
  return refunds.find(({ metadata }) => metadata?.[keyName] === key) ?? null
}

const hasFailed = ({ status }: Stripe.Refund): boolean => status === 'failed' || status === 'canceled'

const create = async (client: Stripe, order: RefundOrder): Promise<Result<null>> => {
  const { session } = await readBooks(client, order.reference)
  const intent =
    typeof session.payment_intent === 'string' ? session.payment_intent : session.payment_intent?.id
  const amount = toStripeAmount(order.amountMinor, order.currency)
  if (!intent || amount === null) return fail('REFUND_REFUSED', { reason: 'WRONG_AMOUNT' })
  const known = await findRefund(client, intent, order.key)
  if (known) return hasFailed(known) ? fail('REFUND_REFUSED', { reason: known.failure_reason }) : ok(null)
  const reason = order.reason === 'other' ? {} : { reason: order.reason.replaceAll('-', '_') }
  await client.refunds.create(
    { payment_intent: intent, amount, metadata: { [keyName]: order.key }, ...reason },
    { idempotencyKey: `duka-refund-${order.key}` },
  )
  return ok(null)
}

/**
 * Gives money back, once for each key. REFUND_REFUSED for what Stripe will not do: given back already there, disputed, past
 * its time, or a payment of another account. That is an answer, not an outage.
 */
export const refundStripe = async (client: Stripe, order: RefundOrder): Promise<Result<null>> => {
  try {
    return await create(client, order)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    return fail('REFUND_REFUSED', { reason: error.code ?? error.type })
  }
}
