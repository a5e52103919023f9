import {
  must,
  newId,
  note,
  type DoubleCharge,
  type DoubleSession,
  type Now,
  type StripeState,
} from './books.ts'

/** What people and banks do at Stripe. Each call changes its books and notes the events that Stripe would send. */
export interface StripePayer {
  /** Pays a session with a card. */
  pay: (sessionId: string) => void
  /** Completes a session whose money comes later (a bank debit, a voucher). */
  payLater: (sessionId: string) => void
  /** That money came. */
  arrive: (sessionId: string) => void
  /** Or it did not. */
  bounce: (sessionId: string) => void
  /** The session's time is over. */
  expire: (sessionId: string) => void
  /** Staff give money back in Stripe's dashboard. @param amount in Stripe's minor units; all that is left without it */
  refund: (sessionId: string, amount?: number) => void
  /** A refund does not go through after all. */
  failRefund: (sessionId: string, amount: number) => void
  /** The payer's bank takes the money back. */
  dispute: (sessionId: string) => void
  win: (sessionId: string) => void
  lose: (sessionId: string) => void
}

const chargeFor = (state: StripeState, now: Now, session: DoubleSession, intentId: string): DoubleCharge => {
  const charge: DoubleCharge = {
    id: newId('ch'),
    object: 'charge',
    amount: session.amount_total,
    amount_refunded: 0,
    refunded: false,
    disputed: false,
    currency: session.currency,
    payment_intent: intentId,
    created: now(),
  }
  state.charges.set(charge.id, charge)
  return charge
}

const complete = (state: StripeState, now: Now, sessionId: string, isPaid: boolean): DoubleSession => {
  const session = must(state.sessions.get(sessionId), 'session')
  if (session.status !== 'open') throw new Error(`The session is ${session.status}`)
  const id = newId('pi')
  const charge = isPaid ? chargeFor(state, now, session, id) : null
  state.intents.set(id, {
    id,
    object: 'payment_intent',
    status: isPaid ? 'succeeded' : 'processing',
    amount: session.amount_total,
    currency: session.currency,
    metadata: session.metadata,
    latest_charge: charge?.id ?? null,
  })
  Object.assign(session, {
    status: 'complete',
    payment_status: isPaid ? 'paid' : 'unpaid',
    payment_intent: id,
    url: null,
  })
  note(state, now, 'checkout.session.completed', session)
  return session
}

const intentOf = (state: StripeState, sessionId: string) => {
  const session = must(state.sessions.get(sessionId), 'session')
  return { session, intent: must(state.intents.get(session.payment_intent ?? ''), 'payment intent') }
}

const chargeOf = (state: StripeState, sessionId: string): DoubleCharge =>
  must(state.charges.get(intentOf(state, sessionId).intent.latest_charge ?? ''), 'charge')

const settleLater = (state: StripeState, now: Now, sessionId: string, arrives: boolean): void => {
  const { session, intent } = intentOf(state, sessionId)
  intent.status = arrives ? 'succeeded' : 'requires_payment_method'
  if (arrives) {
    intent.latest_charge = chargeFor(state, now, session, intent.id).id
    session.payment_status = 'paid'
  }
  const outcome = arrives ? 'succeeded' : 'failed'
  note(state, now, `checkout.session.async_payment_${outcome}`, session)
}

const moveRefunded = (state: StripeState, now: Now, charge: DoubleCharge, by: number, type: string): void => {
  charge.amount_refunded += by
  charge.refunded = charge.amount_refunded >= charge.amount
  note(state, now, type, charge)
}

const decide = (state: StripeState, now: Now, sessionId: string, status: 'lost' | 'won'): void => {
  const charge = chargeOf(state, sessionId)
  const dispute = must(
    [...state.disputes.values()].find((each) => each.charge === charge.id),
    'dispute',
  )
  dispute.status = status
  note(state, now, 'charge.dispute.closed', dispute)
}

export const stripePayer = (state: StripeState, now: Now): StripePayer => ({
  pay: (id) => void complete(state, now, id, true),
  payLater: (id) => void complete(state, now, id, false),
  arrive: (id) => settleLater(state, now, id, true),
  bounce: (id) => settleLater(state, now, id, false),
  expire: (id) => {
    const session = must(state.sessions.get(id), 'session')
    session.status = 'expired'
    session.url = null
    note(state, now, 'checkout.session.expired', session)
  },
  refund: (id, amount) => {
    const charge = chargeOf(state, id)
    moveRefunded(state, now, charge, amount ?? charge.amount - charge.amount_refunded, 'charge.refunded')
  },
  failRefund: (id, amount) => {
    const charge = chargeOf(state, id)
    const failed = [...state.refunds.values()].find(
      (each) => each.charge === charge.id && each.amount === amount && each.status === 'succeeded',
    )
    if (failed) Object.assign(failed, { status: 'failed', failure_reason: 'expired_or_canceled_card' })
    moveRefunded(state, now, charge, -amount, 'charge.refund.updated')
    if (failed) note(state, now, 'refund.failed', failed)
  },
  dispute: (id) => {
    const charge = chargeOf(state, id)
    charge.disputed = true
    const dispute = {
      id: newId('dp'),
      object: 'dispute' as const,
      status: 'needs_response',
      amount: charge.amount,
      currency: charge.currency,
      charge: charge.id,
      payment_intent: charge.payment_intent,
      created: now(),
    }
    state.disputes.set(dispute.id, dispute)
    note(state, now, 'charge.dispute.created', dispute)
  },
  win: (id) => decide(state, now, id, 'won'),
  lose: (id) => decide(state, now, id, 'lost'),
})
