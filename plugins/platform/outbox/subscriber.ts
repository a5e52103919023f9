import type { EventType, PayloadOf } from '../../kernel/event.ts'
import type { Ctx } from '../context.ts'

/**
 * What deliveries wait for; `site` is the site's own code, `news` is mail to many that can wait. Each lane is worked off beside the others: a mail server that
 * hangs holds up no access.
 */
export const lanes = ['shop', 'provider', 'mail', 'files', 'site', 'news'] as const

export type Lane = (typeof lanes)[number]

export interface Delivery {
  /** Names the event, the same at each try: by it a subscriber knows what it has done already. */
  eventId: string
}

/** Who wants to hear of an event. The name is stored with each delivery: never rename it while rows are due. */
export interface Subscriber {
  name: string
  event: string
  lane: Lane
  /** Runs at least once per event; in order per aggregate. A throw plans a retry. */
  handle(ctx: Ctx, payload: unknown, delivery: Delivery): Promise<void>
}

/** @param lane `shop` for what needs nothing but the database. */
export const subscriber = <E extends EventType>(
  name: string,
  type: E,
  handle: (ctx: Ctx, payload: PayloadOf<E>, delivery: Delivery) => Promise<void>,
  lane: Lane = 'shop',
): Subscriber => ({
  name,
  event: type.name,
  lane,
  handle: (ctx, payload, delivery) => handle(ctx, type.payload.parse(payload) as PayloadOf<E>, delivery),
})
