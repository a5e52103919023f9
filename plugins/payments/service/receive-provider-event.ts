import { ok } from '../../kernel/result.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { useCase } from '../../platform/transaction.ts'
import type { ProviderEvent } from './payment-provider.ts'
import { withoutNul } from '../domain/without-nul.ts'
import { providerEventReceived } from './provider-event-received.ts'

/** Rows about one payment are handled one after the other. */
const inboxAggregate = (provider: string, about: string): string => `payment:${provider}:${about}`

/**
 * Keeps one verified callback, once, and asks for its handling in the same transaction (law 4).
 * @returns whether it is new. A repetition is no error: the provider wants to hear that it arrived.
 */
export const receiveProviderEvent = useCase<{ provider: string; event: ProviderEvent }, { isNew: boolean }>(
  async (ctx, received) => {
    const { provider, event } = withoutNul(received)
    const { isNew, doc } = await ctx.tx.insertOnce(
      'provider-events',
      { provider, eventId: event.eventId },
      {
        type: event.type,
        reference: event.reference,
        status: 'received',
        attempts: 0,
        body: event.body,
        receivedAt: ctx.clock.now().toISOString(),
      },
    )
    if (isNew) {
      await ctx.tx.publish(
        providerEventReceived,
        inboxAggregate(provider, event.reference ?? event.eventId),
        {
          providerEventId: doc.id,
        },
      )
    }
    failpoint(ctx.payload, 'inbox.before-commit')
    return ok({ isNew })
  },
)
