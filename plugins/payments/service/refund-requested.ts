import { z } from 'zod'
import { event } from '../../kernel/event.ts'

/** Staff asked for a refund, and the provider is to be told. Of this room only. */
export const refundRequested = event(
  'payments.refund-requested',
  1,
  z.object({ refundId: z.union([z.number(), z.string()]) }),
)
