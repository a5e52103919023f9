import { z } from 'zod'
import { event } from '../../../kernel/event.ts'

/** The sandbox wants to call the shop back, as a real provider would. */
export const callbackDue = event(
  'payments.sandbox-callback-due',
  1,
  z.object({
    eventId: z.string(),
    type: z.enum(['payment.succeeded', 'payment.failed']),
    reference: z.string(),
  }),
)
