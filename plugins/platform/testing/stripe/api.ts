import {
  must,
  newId,
  note,
  type DoubleRefund,
  type DoubleSession,
  type Now,
  type StripeState,
} from './books.ts'

export interface StripeAnswer {
  status: number
  body: unknown
}

export interface StripeQuestion {
  method: string
  /** Without `/v1`. */
  path: string
  /** The query of a GET, the form of a POST. */
  fields: URLSearchParams
}

const found = (body: unknown): StripeAnswer => ({ status: 200, body })

const refused = (code: string, message: string, status = 400): StripeAnswer => ({
  status,
  body: { error: { type: 'invalid_request_error', code, message } },
})

const missing = (id: string): StripeAnswer => refused('resource_missing', `No such object: '${id}'`, 404)

const list = (data: unknown[]): StripeAnswer => found({ object: 'list', has_more: false, url: '/', data })

const createSession = (state: StripeState, now: Now, fields: URLSearchParams): StripeAnswer => {
  const price = (key: string) => fields.get(`line_items[0][price_data][${key}]`)
  const amount = Number(price('unit_amount')) * Number(fields.get('line_items[0][quantity]'))
  const currency = price('currency') ?? ''
  const name = price('product_data][name') ?? ''
  if (!Number.isSafeInteger(amount) || amount < 1 || !/^[a-z]{3}$/.test(currency) || name === '') {
    return refused('parameter_invalid', 'Invalid line items')
  }
  // https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts
  if (amount < 50) return refused('amount_too_small', 'Amount must be at least 50 cents')
  const id = newId('cs')
  const session: DoubleSession = {
    id,
    object: 'checkout.session',
    status: 'open',
    payment_status: 'unpaid',
    payment_intent: null,
    amount_total: amount,
    currency,
    metadata: { order_number: fields.get('metadata[order_number]') ?? '' },
    client_reference_id: fields.get('client_reference_id'),
    customer_email: fields.get('customer_email'),
    success_url: fields.get('success_url') ?? '',
    cancel_url: fields.get('cancel_url') ?? '',
    url: `https://checkout.stripe.com/c/pay/${id}`,
    created: now(),
    livemode: false,
  }
  state.sessions.set(id, session)
  return found(session)
}

/** The expansion that the shop asks for: `payment_intent.latest_charge`. */
const expand = (state: StripeState, session: DoubleSession): unknown => {
  const intent = state.intents.get(session.payment_intent ?? '')
  if (!intent) return session
  const charge = state.charges.get(intent.latest_charge ?? '') ?? null
  return { ...session, payment_intent: { ...intent, latest_charge: charge } }
}

const expireSession = (state: StripeState, now: Now, id: string): StripeAnswer => {
  const session = state.sessions.get(id)
  if (!session) return missing(id)
  if (session.status !== 'open')
    return refused('checkout_session_not_open', 'Only open sessions can be expired')
  session.status = 'expired'
  session.url = null
  note(state, now, 'checkout.session.expired', session)
  return found(session)
}

const createRefund = (state: StripeState, now: Now, fields: URLSearchParams): StripeAnswer => {
  const intent = state.intents.get(fields.get('payment_intent') ?? '')
  const charge = state.charges.get(intent?.latest_charge ?? '')
  if (!charge) return missing(fields.get('payment_intent') ?? '')
  const amount = Number(fields.get('amount') ?? charge.amount)
  if (charge.refunded) return refused('charge_already_refunded', 'Charge has already been refunded')
  if (amount > charge.amount - charge.amount_refunded)
    return refused('amount_too_large', 'Refund is too large')
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded >= charge.amount
  const refund: DoubleRefund = {
    id: newId('re'),
    object: 'refund',
    status: 'succeeded',
    amount,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    metadata: { duka_refund: fields.get('metadata[duka_refund]') ?? '' },
  }
  state.refunds.set(refund.id, refund)
  note(state, now, 'charge.refunded', charge)
  return found(refund)
}

const read = (state: StripeState, path: string, fields: URLSearchParams): StripeAnswer => {
  const [, collection, id] = /^\/([a-z/]+?)(?:\/([a-z]+_[\w]+))?$/.exec(path) ?? []
  if (collection === 'checkout/sessions' && id) {
    const session = state.sessions.get(id)
    return session ? found(expand(state, session)) : missing(id)
  }
  if (collection === 'checkout/sessions') {
    const intent = fields.get('payment_intent')
    return list([...state.sessions.values()].filter((each) => each.payment_intent === intent))
  }
  if (collection === 'refunds') {
    const ofIntent = [...state.refunds.values()].filter(
      (each) => each.payment_intent === fields.get('payment_intent'),
    )
    return list(ofIntent.reverse())
  }
  if (collection === 'disputes') {
    const ofCharge = [...state.disputes.values()].filter((each) => each.charge === fields.get('charge'))
    return list(ofCharge.reverse())
  }
  if (collection === 'events') {
    const since = Number(fields.get('created[gte]') ?? 0)
    return list(state.events.filter((event) => event.created >= since).toReversed())
  }
  return missing(path)
}

const write = (state: StripeState, now: Now, path: string, fields: URLSearchParams): StripeAnswer => {
  if (path === '/checkout/sessions') return createSession(state, now, fields)
  if (path === '/refunds') return createRefund(state, now, fields)
  const expired = /^\/checkout\/sessions\/(\w+)\/expire$/.exec(path)
  return expired ? expireSession(state, now, must(expired[1], 'session')) : missing(path)
}

/** The part of Stripe's API that the shop uses, over the books. */
export const answerStripe = (state: StripeState, now: Now, question: StripeQuestion): StripeAnswer =>
  question.method === 'GET'
    ? read(state, question.path, question.fields)
    : write(state, now, question.path, question.fields)
