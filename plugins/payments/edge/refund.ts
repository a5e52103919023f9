import { fail, ok } from '../../kernel/result.ts'
import { may } from '../../platform/access.ts'
import { operation } from '../../platform/operation.ts'
import { subscriber } from '../../platform/outbox/subscriber.ts'
import { refundShape } from '../contract.ts'
import { carryOutRefund } from '../service/carry-out-refund.ts'
import { refundRequested } from '../service/refund-requested.ts'
import { requestRefund } from '../service/request-refund.ts'

export const refundOperation = operation({
  ...refundShape,
  summary: 'Give the money of an order back, all of it or a part',
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
