import Stripe from 'stripe'
import { fail, ok, type Result } from '../../../kernel/result.ts'
import type { Callback, ProviderEvent } from '../../service/payment-provider.ts'
import { toProviderEvent } from './stripe-event.ts'

/** Stripe's own default window for replays. */
const toleranceSeconds = 300

const signedAt = (header: string): number => Number(/(?:^|,)t=(\d+)/.exec(header)?.[1] ?? Number.NaN)

/** The library refuses what is too old; what comes from the future would be good for that much longer. */
const isEarly = (header: string, now: Date): boolean =>
  signedAt(header) * 1000 > now.getTime() + toleranceSeconds * 1000

const construct = (callback: Callback, header: string, secret: string, now: Date): Stripe.Event | null => {
  try {
    return Stripe.webhooks.constructEvent(
      callback.rawBody,
      header,
      secret,
      toleranceSeconds,
      undefined,
      now.getTime(),
    )
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return null
    throw error
  }
}

const isShaped = (event: unknown): event is Stripe.Event =>
  typeof event === 'object' &&
  event !== null &&
  'id' in event &&
  typeof event.id === 'string' &&
  'type' in event &&
  typeof event.type === 'string' &&
  'data' in event &&
  typeof event.data === 'object' &&
  event.data !== null &&
  'object' in event.data &&
  typeof event.data.object === 'object'

/** @param secrets newest first; while one is being rolled, Stripe signs with both. */
export const verifyStripe = (
  callback: Callback,
  secrets: readonly string[],
  now: Date,
): Result<ProviderEvent> => {
  if (secrets.length === 0) return fail('NOT_CONFIGURED')
  const header = callback.headers.get('stripe-signature') ?? ''
  if (header === '' || isEarly(header, now)) return fail('BAD_SIGNATURE')
  try {
    for (const secret of secrets) {
      const event = construct(callback, header, secret, now)
      if (event) return isShaped(event) ? ok(toProviderEvent(event)) : fail('BAD_INPUT')
    }
  } catch (error) {
    if (error instanceof SyntaxError) return fail('BAD_JSON')
    throw error
  }
  return fail('BAD_SIGNATURE')
}
