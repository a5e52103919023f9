import type { Failure } from '../../kernel/result.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { handleProviderEvent, noteFailure } from '../service/handle-provider-event.ts'
import { providerEventReceived } from '../service/provider-event-received.ts'

/** For staff: the code, and what the site's own code threw. */
const saidOf = ({ code, details }: Failure): string =>
  typeof details?.problem === 'string' ? `${code}: ${details.problem}` : code

/** Works off the inbox. A failure is written where staff see it, and tried again by the outbox. */
export const onProviderEvent = subscriber(
  'payments.handle-provider-event',
  providerEventReceived,
  async (ctx, { providerEventId: id }) => {
    try {
      const handled = await handleProviderEvent(ctx, id)
      if (!handled.ok) throw new Error(saidOf(handled))
    } catch (error) {
      await noteFailure(ctx, { id, error: error instanceof Error ? error.message : String(error) })
      throw error
    }
  },
  'provider',
)
