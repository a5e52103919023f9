import { z } from 'zod'
import { documentId } from '../../kernel/document-id.ts'
import { fail, ok } from '../../kernel/result.ts'
import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { refundReasons } from '../contract.ts'
import { carryOutRefund } from '../service/carry-out-refund.ts'
import { refundRequested } from '../service/refund-requested.ts'
import { requestRefund } from '../service/request-refund.ts'

export const refundOperation = operation({
  name: 'payments.refund',
  summary: 'Give the money of an order back, all of it or a part',
  input: z.object({
    orderId: documentId,
    /** Minor units of the order's currency. Left out: all that is left. */
    amountMinor: z.coerce.number().int().min(1).optional(),
    reason: z.enum(refundReasons),
  }),
  output: z.object({
    /** `requested`: the provider does not answer just now, and is asked again until it does. */
    status: z.enum(['requested', 'done']),
    amountMinor: z.number(),
    currency: z.string(),
  }),
  as: 'staff',
  access: may('orders.refund'),
  rest: { method: 'post', path: '/orders/:orderId/refund' },
  run: async (ctx, { orderId, amountMinor, reason }) => {
    const requested = await requestRefund(ctx, { orderId, amountMinor: amountMinor ?? null, reason })
    if (!requested.ok) return requested
    const told = await carryOutRefund(ctx, requested.value.id)
    const { status, error, ...refund } = told.ok ? told.value : requested.value
    if (status === 'refused' || status === 'failed') return fail('REFUND_REFUSED', { reason: error ?? '' })
    return ok({ status, amountMinor: refund.amountMinor, currency: refund.currency })
  },
})

/** For refunds whose provider did not answer, or whose process died on the way. */
export const onRefundRequested = subscriber(
  'payments.carry-out-refund',
  refundRequested,
  async (ctx, { refundId }) => {
    const told = await carryOutRefund(ctx, refundId)
    if (!told.ok) throw new Error(told.code)
  },
  'provider',
)
