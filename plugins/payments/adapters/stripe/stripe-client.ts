import Stripe from 'stripe'
import { fail, type Failure } from '../../../kernel/result.ts'
import type { Ctx } from '../../../platform/context.ts'

/** A call may be repeated once, and must end within some 10 s. */
const timeoutMs = 4500

const clients = new Map<string, Stripe>()

const addressOf = (apiUrl: string) => {
  if (apiUrl === '') return {}
  const { hostname, port, protocol } = new URL(apiUrl)
  const scheme = protocol === 'http:' ? 'http' : 'https'
  return { host: hostname, port: port || (scheme === 'http' ? 80 : 443), protocol: scheme } as const
}

/** @param apiUrl empty for Stripe itself. */
export const stripeClient = (secretKey: string, apiUrl: string): Stripe => {
  const name = `${secretKey} ${apiUrl}`
  const known = clients.get(name)
  if (known) return known
  const client = new Stripe(secretKey, {
    ...addressOf(apiUrl),
    timeout: timeoutMs,
    maxNetworkRetries: 1,
    telemetry: false,
    appInfo: { name: 'Duka' },
  })
  clients.set(name, client)
  return client
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing'

/**
 * An outage, a limit or a wrong key: nothing is known about the payment, so the answer is "ask again later". What
 * Stripe calls a bad request is a bug of ours and is thrown, so that it is seen.
 */
export const unavailable = (ctx: Ctx, error: unknown): Failure => {
  if (!(error instanceof Stripe.errors.StripeError)) throw error
  if (error instanceof Stripe.errors.StripeInvalidRequestError) throw error
  const { type, code, requestId } = error
  // Its message can carry a part of the key.
  ctx.payload.logger.error({ msg: 'Stripe does not answer as it should', type, code, requestId })
  return fail('PROVIDER_UNAVAILABLE')
}
