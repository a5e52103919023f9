import type { Payload } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import { clockOf, resolve, type Sweeper } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import type { PaymentProvider } from '../service/payment-provider.ts'
import { newEvents } from '../service/new-events.ts'
import { eventsGivenUp } from '../service/events-given-up.ts'
import { PaymentSetup } from '../service/payment-setup.ts'
import { receiveProviderEvent } from '../service/receive-provider-event.ts'
import { retryProviderEvent } from '../service/retry-provider-event.ts'

/**
 * A process that just began may have been away for a weekend. One that runs looks back further than its turn: its clock
 * may be ahead of the provider's by a time zone, and all callbacks are refused then.
 */
const firstLookSeconds = 3 * 86_400
const lookSeconds = 26 * 3600

const lookedAt = new WeakSet<Payload>()

/** @returns whether the provider told all that it knows */
const fetchFrom = async (payload: Payload, provider: PaymentProvider, since: Date): Promise<boolean> => {
  const ctx = await systemCtx(payload)
  if (!provider.eventsSince || !((await provider.isConfigured?.(ctx)) ?? true)) return true
  const events = await provider.eventsSince(ctx, since)
  if (!events.ok) {
    payload.logger.warn(`Events of ${provider.name} could not be asked for: ${events.code}`)
    return false
  }
  const fresh = await newEvents(ctx, { provider: provider.name, events: events.value })
  if (!fresh.ok) return false
  for (const event of fresh.value) {
    // Each in a transaction of its own: one that cannot be kept does not lose the others.
    await receiveProviderEvent(await systemCtx(payload), { provider: provider.name, event })
  }
  return true
}

/** What used up its tries while the provider was away for long begins anew, long after the last of them. */
const retryGivenUp = async (payload: Payload): Promise<void> => {
  const given = await eventsGivenUp(await systemCtx(payload), null)
  if (!given.ok) return
  for (const id of given.value) await retryProviderEvent(await systemCtx(payload), id)
}

/**
 * Callbacks can be lost for longer than a provider repeats them. What happened is asked for again and goes into the
 * same inbox, where each event is kept once. Safe to run twice at once.
 */
export const fetchMissedEvents: Sweeper = {
  name: 'payments.fetch-missed-events',
  everySeconds: 600,
  run: async (payload) => {
    const seconds = lookedAt.has(payload) ? lookSeconds : firstLookSeconds
    const since = secondsAfter(clockOf(payload).now(), -seconds)
    let isWhole = true
    for (const provider of resolve(payload, PaymentSetup).providers.values()) {
      isWhole = (await fetchFrom(payload, provider, since)) && isWhole
    }
    // An outage while the process began: the long look is still owed.
    if (isWhole) lookedAt.add(payload)
    await retryGivenUp(payload)
  },
}
