import { fail, ok } from '../../../kernel/result.ts'
import { useCase } from '../../../platform/transaction.ts'
import type { RefundOrder } from '../../service/payment-provider.ts'

/** Gives money back in the sandbox's books, once for each key. REFUND_REFUSED for more than is left. */
export const refundSandboxPayment = useCase<RefundOrder, null>(async (ctx, refund) => {
  const found = await ctx.tx.find('sandbox-payments', { reference: { equals: refund.reference } })
  const row = found && (await ctx.tx.lock('sandbox-payments', found.id))
  if (row?.status !== 'succeeded') return fail('REFUND_REFUSED', { reason: 'NOT_PAID' })
  const keys = row.refundKeys?.split(' ') ?? []
  if (keys.includes(refund.key)) return ok(null)
  const refundedMinor = row.refundedMinor + refund.amountMinor
  if (refundedMinor > row.amountMinor) return fail('REFUND_REFUSED', { reason: 'TOO_LARGE' })
  const refundKeys = [...keys, refund.key].join(' ')
  await ctx.tx.set('sandbox-payments', row.id, { refundedMinor, refundKeys })
  return ok(null)
})
