import { subscriber } from '../../platform/outbox/subscriber.ts'
import { handleProviderEvent, noteFailure } from '../service/handle-provider-event.ts'
import { providerEventReceived } from '../service/provider-event-received.ts'

/** Works off the inbox. A failure is written where staff see it, and tried again by the outbox. */
export const onProviderEvent = subscriber(
  'payments.handle-provider-event',
  providerEventReceived,
  async (ctx, { providerEventId: id }) => {
    try {
      const handled = await handleProviderEvent(ctx, id)
      if (!handled.ok) throw new Error(handled.code)
    } catch (error) {
      await noteFailure(ctx, { id, error: error instanceof Error ? error.message : String(error) })
      throw error
    }
  },
  'provider',
)
