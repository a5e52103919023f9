import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import Stripe from 'stripe'
import { answerStripe, type StripeAnswer } from './api.ts'
import { emptyState, type DoubleEvent, type Now, type StripeState } from './books.ts'
import { stripePayer, type StripePayer } from './payer.ts'

/** `down` answers 503, `hang` never, `cut` works and then drops the connection before the answer. */
export type StripeMood = 'cut' | 'down' | 'hang' | 'up'

export interface SignedEvent {
  body: string
  signature: string
}

export interface StripeDouble extends StripePayer {
  /** For STRIPE_API_URL. */
  url: string
  secretKey: string
  webhookSecret: string
  state: StripeState
  behave: (mood: StripeMood) => void
  /** Requests so far, by `METHOD /path`. */
  asked: string[]
  /** An event as Stripe would post it. @param at when it was signed; now without it */
  sign: (event: DoubleEvent | object, at?: Date, secret?: string) => SignedEvent
  /** Anything, signed as an event would be. */
  signText: (body: string, at?: Date, secret?: string) => SignedEvent
  close: () => Promise<void>
}

/** A key that was seen answers as then; with other words it is refused. https://docs.stripe.com/api/idempotent_requests */
const answerOnce = (
  state: StripeState,
  key: string | undefined,
  asked: string,
  work: () => StripeAnswer,
): StripeAnswer => {
  if (!key) return work()
  const known = state.answers.get(key)
  if (known && known.asked !== asked) {
    const error = { type: 'idempotency_error', message: 'Keys can only be used with the same parameters' }
    return { status: 400, body: { error } }
  }
  const answer = known ?? { asked, ...work() }
  state.answers.set(key, answer)
  return structuredClone({ status: answer.status, body: answer.body })
}

const respond = async (
  request: IncomingMessage,
  state: StripeState,
  now: Now,
  secretKey: string,
): Promise<StripeAnswer> => {
  if (request.headers.authorization !== `Bearer ${secretKey}`) {
    return { status: 401, body: { error: { type: 'invalid_request_error', message: 'Invalid API Key' } } }
  }
  const url = new URL(request.url ?? '/', 'http://stripe')
  const method = request.method ?? 'GET'
  const body = await text(request)
  const fields = method === 'GET' ? url.searchParams : new URLSearchParams(body)
  const path = url.pathname.replace(/^\/v1/, '')
  const key = request.headers['idempotency-key']
  return answerOnce(state, typeof key === 'string' ? key : undefined, `${method} ${path} ${body}`, () =>
    answerStripe(state, now, { method, path, fields }),
  )
}

const webhookSecret = 'whsec_of_the_double'
const secretKey = 'sk_test_of_the_double'

/**
 * Stripe on a port of the loopback: it keeps books, knows idempotency keys and signs its events as Stripe does. It
 * sends nothing by itself: the test decides what arrives, how often, when and in which order.
 * @param now the double's clock. @default the system's
 */
export const stripeDouble = async (now: () => Date = () => new Date()): Promise<StripeDouble> => {
  const state = emptyState()
  const seconds: Now = () => Math.floor(now().getTime() / 1000)
  const asked: string[] = []
  let mood: StripeMood = 'up'
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    if (mood === 'hang') return
    const answer: Promise<StripeAnswer> =
      mood === 'down'
        ? Promise.resolve({ status: 503, body: { error: { type: 'api_error', message: 'Down' } } })
        : respond(request, state, seconds, secretKey)
    void answer.then(({ status, body }) => {
      if (mood === 'cut') return request.socket.destroy()
      response.writeHead(status, { 'content-type': 'application/json', 'stripe-should-retry': 'false' })
      return response.end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const signText = (body: string, at = now(), secret = webhookSecret): SignedEvent => {
    const timestamp = Math.floor(at.getTime() / 1000)
    const signature = Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp })
    return { body, signature }
  }
  return {
    ...stripePayer(state, seconds),
    url: `http://127.0.0.1:${String(port)}`,
    secretKey,
    webhookSecret,
    state,
    asked,
    behave: (next) => {
      mood = next
    },
    sign: (event, at, secret) => signText(JSON.stringify(event), at, secret),
    signText,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
