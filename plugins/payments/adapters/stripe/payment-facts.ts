import type Stripe from 'stripe'
import type { PaymentFacts, PaymentStatus } from '../../service/payment-provider.ts'
import { fromStripeAmount } from './stripe-amount.ts'

/** What Stripe knows about one Checkout Session and the money behind it. */
export interface StripeBooks {
  session: Stripe.Checkout.Session
  intent: Stripe.PaymentIntent | null
  charge: Stripe.Charge | null
  /** Newest first. */
  disputes: Stripe.Dispute[]
}

/**
 * An inquiry (`warning_…`) moves no money and ends nothing. `prevented` is a dispute that never became one. Under
 * appeal the money is still gone.
 */
const disputeStates: Record<string, PaymentFacts['dispute']> = {
  needs_response: 'open',
  under_review: 'open',
  won: 'won',
  lost: 'lost',
  appeal_needs_response: 'lost',
  appeal_under_review: 'lost',
}

const failedIntents = ['canceled', 'requires_payment_method']

/** A session can be complete before its money is there: bank debits and vouchers settle days later, or fail. */
const statusOf = ({ session, intent }: StripeBooks): PaymentStatus => {
  if (session.status === 'expired') return 'expired'
  if (session.status !== 'complete') return 'pending'
  if (session.payment_status === 'paid') return 'succeeded'
  return intent && failedIntents.includes(intent.status) ? 'failed' : 'processing'
}

const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString()

/** A Checkout Session as the shop sees it. Only sessions that carry our order number are ours. */
export const factsOf = (books: StripeBooks): PaymentFacts => {
  const { session, charge, disputes } = books
  const currency = (session.currency ?? '').toUpperCase()
  const status = statusOf(books)
  return {
    reference: session.id,
    orderNumber: session.metadata?.order_number ?? null,
    status,
    amountMinor: fromStripeAmount(session.amount_total ?? Number.NaN, currency),
    currency,
    paidAt: status === 'succeeded' ? isoOf(charge?.created ?? session.created) : null,
    refundedMinor: charge ? fromStripeAmount(charge.amount_refunded, currency) : 0,
    dispute: (disputes[0] && disputeStates[disputes[0].status]) ?? null,
  }
}
