import type { Payload } from 'payload'
import { secondsAfter } from '../../kernel/clock.ts'
import { clockOf, resolve, type Sweeper } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import type { PaymentProvider } from '../service/payment-provider.ts'
import { newEvents } from '../service/new-events.ts'
import { PaymentSetup } from '../service/payment-setup.ts'
import { receiveProviderEvent } from '../service/receive-provider-event.ts'

/**
 * A process that just began may have been away for a weekend. One that runs looks back further than its turn: its clock
 * may be ahead of the provider's by a time zone, and all callbacks are refused then.
 */
const firstLookSeconds = 3 * 86_400
const lookSeconds = 26 * 3600

const lookedAt = new WeakSet<Payload>()

const fetchFrom = async (payload: Payload, provider: PaymentProvider, since: Date): Promise<void> => {
  const ctx = await systemCtx(payload)
  if (!provider.eventsSince || !((await provider.isReady?.(ctx)) ?? true)) return
  const events = await provider.eventsSince(ctx, since)
  if (!events.ok) {
    payload.logger.warn(`Events of ${provider.name} could not be asked for: ${events.code}`)
    return
  }
  const fresh = await newEvents(ctx, { provider: provider.name, events: events.value })
  if (!fresh.ok) return
  for (const event of fresh.value) {
    // Each in a transaction of its own: one that cannot be kept does not lose the others.
    await receiveProviderEvent(await systemCtx(payload), { provider: provider.name, event })
  }
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
    for (const provider of resolve(payload, PaymentSetup).providers.values()) {
      await fetchFrom(payload, provider, since)
    }
    lookedAt.add(payload)
  },
}
