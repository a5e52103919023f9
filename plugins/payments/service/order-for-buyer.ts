import { hintOfEmail, hintOfPhone } from '../../kernel/contact-hint.ts'
import { idOf, sameId } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { OrderSnapshot } from '../contract.ts'
import { isOpen } from '../domain/order-status.ts'
import { snapshotOrder } from './order-snapshot.ts'

/**
 * This browser bought it, has proved its customer, or belongs to staff who may read orders: it sees all of it. A phone number
 * and a day are known to more people than the buyer: who came by them sees the order, and of the contact a hint.
 */
const sightOf = (actor: Actor, order: Doc<'orders'>): 'all' | 'hints' | null => {
  if (actor.staff?.can('orders.read')) return 'all'
  const covering = (actor.buyer?.scopes ?? []).filter(
    (scope) =>
      sameId(scope.customerId, idOf(order.customer)) &&
      (scope.kind === 'full' || sameId(scope.orderId, order.id)),
  )
  if (covering.length === 0) return null
  return covering.some(({ kind }) => kind !== 'partial') ? 'all' : 'hints'
}

const withHints = (order: VisibleOrder): VisibleOrder => ({
  ...order,
  email: order.email && hintOfEmail(order.email),
  phone: order.phone && hintOfPhone(order.phone),
  // The provider's page may know the address.
  payUrl: null,
})

export type VisibleOrder = OrderSnapshot & { payUrl: string | null }

/** NOT_FOUND also for an order of somebody else: whether a number exists is nobody's business. */
export const orderForBuyer = (ctx: Ctx, number: string): Promise<Result<VisibleOrder>> =>
  transact(ctx, async ({ tx }) => {
    const order = await tx.find('orders', { number: { equals: number } })
    const sight = order && sightOf(ctx.actor, order)
    if (!order || !sight) return fail('NOT_FOUND')
    const payUrl = isOpen(order.status) ? (order.payUrl ?? null) : null
    const whole = { ...(await snapshotOrder(tx, order)), payUrl }
    return ok(sight === 'all' ? whole : withHints(whole))
  })
