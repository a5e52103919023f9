import { z } from 'zod'
import { event } from '../../kernel/event.ts'

/** A row is in the inbox and wants to be handled. Of this room only. */
export const providerEventReceived = event(
  'payments.provider-event-received',
  1,
  z.object({ providerEventId: z.union([z.number(), z.string()]) }),
)
