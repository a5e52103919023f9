import { randomUUID } from 'node:crypto'
import type { EventType, PayloadOf } from '../../kernel/event.ts'
import { clockOf, registryOf } from '../registry.ts'
import type { Tx } from '../tx.ts'

/**
 * Appends an event to the outbox, one row for each subscriber (law 6), in the caller's transaction.
 * @param aggregate what the event is about, e.g. `order:42`: rows of one aggregate are delivered in order.
 * @param notBefore when it is delivered at the earliest. @default at once
 */
export const publish = async <E extends EventType>(
  tx: Tx,
  type: E,
  aggregate: string,
  payload: PayloadOf<E>,
  notBefore?: Date,
): Promise<void> => {
  const registry = registryOf(tx.req.payload)
  const eventId = randomUUID()
  const body = type.payload.parse(payload)
  const availableAt = (notBefore ?? clockOf(tx.req.payload).now()).toISOString()
  for (const wanted of registry.subscribers.filter((each) => each.event === type.name)) {
    await tx.append('outbox-events', {
      deliveryKey: `${eventId}:${wanted.name}`,
      event: type.name,
      version: type.version,
      subscriber: wanted.name,
      aggregate,
      payload: body as Record<string, unknown>,
      status: 'pending',
      attempts: 0,
      availableAt,
    })
  }
}
