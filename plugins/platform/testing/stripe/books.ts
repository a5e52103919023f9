import { randomBytes } from 'node:crypto'

export interface DoubleSession {
  id: string
  object: 'checkout.session'
  status: 'complete' | 'expired' | 'open'
  payment_status: 'paid' | 'unpaid'
  payment_intent: string | null
  amount_total: number
  currency: string
  metadata: Record<string, string>
  client_reference_id: string | null
  customer_email: string | null
  success_url: string
  cancel_url: string
  url: string | null
  created: number
  livemode: false
}

export interface DoubleIntent {
  id: string
  object: 'payment_intent'
  status: 'processing' | 'requires_payment_method' | 'succeeded'
  amount: number
  currency: string
  metadata: Record<string, string>
  latest_charge: string | null
}

export interface DoubleCharge {
  id: string
  object: 'charge'
  amount: number
  amount_refunded: number
  refunded: boolean
  disputed: boolean
  currency: string
  payment_intent: string
  created: number
}

export interface DoubleRefund {
  id: string
  object: 'refund'
  status: 'failed' | 'succeeded'
  amount: number
  charge: string
  payment_intent: string
  metadata: Record<string, string>
  failure_reason?: string
}

export interface DoubleDispute {
  id: string
  object: 'dispute'
  status: string
  amount: number
  currency: string
  charge: string
  payment_intent: string
  created: number
}

export interface DoubleEvent {
  id: string
  object: 'event'
  type: string
  created: number
  livemode: false
  api_version: string
  data: { object: object }
}

/** What Stripe keeps on its side. */
export interface StripeState {
  sessions: Map<string, DoubleSession>
  intents: Map<string, DoubleIntent>
  charges: Map<string, DoubleCharge>
  disputes: Map<string, DoubleDispute>
  refunds: Map<string, DoubleRefund>
  /** Oldest first. */
  events: DoubleEvent[]
  /** Idempotency key → what was asked with it, and the answer. */
  answers: Map<string, { asked: string; status: number; body: unknown }>
}

export const emptyState = (): StripeState => ({
  sessions: new Map(),
  intents: new Map(),
  charges: new Map(),
  disputes: new Map(),
  refunds: new Map(),
  events: [],
  answers: new Map(),
})

export const newId = (prefix: string): string => `${prefix}_test_${randomBytes(12).toString('hex')}`

/** Seconds since 1970, as Stripe says time. */
export type Now = () => number

/** Notes an event about an object, with the object as it is now. */
export const note = (state: StripeState, now: Now, type: string, object: object): DoubleEvent => {
  const event: DoubleEvent = {
    id: newId('evt'),
    object: 'event',
    type,
    created: now(),
    livemode: false,
    api_version: '2026-10-28.endive',
    data: { object: structuredClone(object) },
  }
  state.events.push(event)
  return event
}

export const must = <T>(found: T | null | undefined, what: string): T => {
  if (found === null || found === undefined) throw new Error(`The double knows no such ${what}`)
  return found
}
