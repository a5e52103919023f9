import { idOf, sameId } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { OrderSnapshot } from '../contract.ts'
import { isOpen } from '../domain/order-status.ts'
import { snapshotOrder } from './order-snapshot.ts'

/** This browser bought it, has proved its customer, or belongs to staff who may read orders. */
const maySee = (actor: Actor, order: Doc<'orders'>): boolean =>
  (actor.staff?.can('orders.read') ?? false) ||
  (actor.buyer?.scopes ?? []).some((scope) =>
    scope.kind === 'full'
      ? sameId(scope.customerId, idOf(order.customer))
      : sameId(scope.orderId, order.id) && sameId(scope.customerId, idOf(order.customer)),
  )

export type VisibleOrder = OrderSnapshot & { payUrl: string | null }

/** NOT_FOUND also for an order of somebody else: whether a number exists is nobody's business. */
export const orderForBuyer = (ctx: Ctx, number: string): Promise<Result<VisibleOrder>> =>
  transact(ctx, async ({ tx }) => {
    const order = await tx.find('orders', { number: { equals: number } })
    if (!order || !maySee(ctx.actor, order)) return fail('NOT_FOUND')
    const payUrl = isOpen(order.status) ? (order.payUrl ?? null) : null
    return ok({ ...(await snapshotOrder(tx, order)), payUrl })
  })
