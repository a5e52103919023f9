import type Stripe from 'stripe'
import type { StripeBooks } from './payment-facts.ts'

/** An expanded field, or null where it is only an id. */
const expanded = <T extends object>(field: T | string | null | undefined): T | null =>
  typeof field === 'object' ? field : null

/** Reads a Checkout Session with its money: one call, and a second one when there is a dispute. */
export const readBooks = async (client: Stripe, reference: string): Promise<StripeBooks> => {
  const session = await client.checkout.sessions.retrieve(reference, {
    expand: ['payment_intent.latest_charge'],
  })
  const intent = expanded(session.payment_intent)
  const charge = expanded(intent?.latest_charge)
  const disputes = charge?.disputed ? await client.disputes.list({ charge: charge.id, limit: 10 }) : null
  return { session, intent, charge, disputes: disputes?.data ?? [] }
}
