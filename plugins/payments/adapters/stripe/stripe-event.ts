import type Stripe from 'stripe'
import type { ProviderEvent } from '../../service/payment-provider.ts'

/** What the shop wants to hear of; `docs/payments.md` tells to subscribe to these. */
export const stripeEventTypes = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'charge.refunded',
  'charge.refund.updated',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
] as const

const idOf = (field: unknown): string | null => {
  if (typeof field === 'string') return field
  if (typeof field !== 'object' || field === null || !('id' in field)) return null
  return typeof field.id === 'string' ? field.id : null
}

const plain = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

/** For people who look into the inbox. Names, addresses and cards stay at Stripe. */
const kept = [
  'id',
  'object',
  'status',
  'payment_status',
  'amount',
  'amount_total',
  'amount_refunded',
  'currency',
  'reason',
]

const bodyOf = (event: Stripe.Event, object: Record<string, unknown>): Record<string, unknown> => ({
  created: event.created,
  livemode: event.livemode,
  apiVersion: event.api_version,
  ...Object.fromEntries(kept.filter((key) => key in object).map((key) => [key, plain(object[key])])),
})

/** The part of an event that the inbox keeps. A charge or a dispute is found by its payment intent. */
export const toProviderEvent = (event: Stripe.Event): ProviderEvent => {
  const object = { ...event.data.object } as Record<string, unknown>
  const reference = object.object === 'checkout.session' ? idOf(object) : idOf(object.payment_intent)
  return { eventId: event.id, type: event.type, reference, body: bodyOf(event, object) }
}
