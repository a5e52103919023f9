import type { EventType, PayloadOf } from '../../kernel/event.ts'
import type { Ctx } from '../context.ts'

/** Who wants to hear of an event. The name is stored with each delivery: never rename it while rows are due. */
export interface Subscriber {
  name: string
  event: string
  /** Runs at least once per event; in order per aggregate. A throw plans a retry. */
  handle(ctx: Ctx, payload: unknown): Promise<void>
}

export const subscriber = <E extends EventType>(
  name: string,
  type: E,
  handle: (ctx: Ctx, payload: PayloadOf<E>) => Promise<void>,
): Subscriber => ({
  name,
  event: type.name,
  handle: (ctx, payload) => handle(ctx, type.payload.parse(payload) as PayloadOf<E>),
})
