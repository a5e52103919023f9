import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Audit } from '../../audit/contract.ts'
import { Catalog } from '../../catalog/contract.ts'
import { orderClosed } from '../contract.ts'
import { closableStatuses } from '../domain/order-status.ts'
import { linesOf } from './order-snapshot.ts'

type Closed = 'canceled' | 'expired' | 'failed'

const auditAction = { canceled: 'order.failed', expired: 'order.expired', failed: 'order.failed' } as const

/**
 * Ends a waiting order without payment and gives its units back.
 * @returns false when it was not waiting any more.
 */
export const closeOrder = async (ctx: TxCtx, orderId: Id, status: Closed): Promise<boolean> => {
  const order = await ctx.tx.claim('orders', {
    id: orderId,
    and: { status: { in: [...closableStatuses] } },
    change: { status },
  })
  if (!order) return false
  for (const line of await linesOf(ctx.tx, orderId)) {
    await resolve(ctx.payload, Catalog).returnStock(ctx, line.offerId, line.quantity)
  }
  await resolve(ctx.payload, Audit).record(ctx, {
    action: auditAction[status],
    outcome: 'done',
    resource: { type: 'orders', id: orderId },
    details: { status },
  })
  await ctx.tx.publish(orderClosed, `order:${String(orderId)}`, { orderId, status })
  return true
}
