import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit, type AuditAction } from '../../audit/contract.ts'
import { accessOf, orderPartlyRefunded, orderRestored, orderReversed } from '../contract.ts'
import { fallenThrough } from '../domain/fallen-through.ts'
import { isSettled, type SettledStatus } from '../domain/order-status.ts'
import { standingOf } from '../domain/standing.ts'
import type { PaymentFacts } from './payment-provider.ts'

type Order = Doc<'orders'>

const actionOf: Record<SettledStatus, AuditAction> = {
  paid: 'order.restored',
  'partially-refunded': 'order.refunded',
  refunded: 'order.refunded',
  disputed: 'order.disputed',
  'charged-back': 'order.charged-back',
}

const transactionStatusOf: Record<SettledStatus, Doc<'transactions'>['status']> = {
  paid: 'succeeded',
  'partially-refunded': 'partially-refunded',
  refunded: 'refunded',
  disputed: 'disputed',
  'charged-back': 'charged-back',
}

interface Change {
  order: Order
  to: SettledStatus
  refundedMinor: number
}

const announce = async (ctx: TxCtx, { order, to, refundedMinor }: Change): Promise<void> => {
  const aggregate = `order:${String(order.id)}`
  const orderId = order.id
  const revision = order.revision + 1
  if (to === 'refunded' || to === 'disputed' || to === 'charged-back') {
    return ctx.tx.publish(orderReversed, aggregate, { orderId, status: to, revision })
  }
  if (accessOf(order.status) !== 'open') await ctx.tx.publish(orderRestored, aggregate, { orderId, revision })
  if (refundedMinor > order.refundedMinor) {
    await ctx.tx.publish(orderPartlyRefunded, aggregate, { orderId, refundedMinor, revision })
  }
}

/** A provider can say yes to a refund, and the buyer's bank no, days later. */
const markFallenThrough = async ({ tx }: TxCtx, { order, refundedMinor }: Change): Promise<void> => {
  if (refundedMinor >= order.refundedMinor) return
  const made = await tx.list('refunds', {
    where: { and: [{ order: { equals: order.id } }, { status: { equals: 'done' } }] },
    sort: '-id',
    limit: 1000,
  })
  for (const id of fallenThrough(made, refundedMinor)) await tx.set('refunds', id, { status: 'failed' })
}

const write = async (ctx: TxCtx, { order, to, refundedMinor }: Change): Promise<void> => {
  await ctx.tx.set('orders', order.id, { status: to, refundedMinor, revision: order.revision + 1 })
  const transaction = await ctx.tx.find('transactions', { order: { equals: order.id } })
  if (transaction) await ctx.tx.set('transactions', transaction.id, { status: transactionStatusOf[to] })
  await markFallenThrough(ctx, { order, to, refundedMinor })
  await resolve(ctx.payload, Audit).record(ctx, {
    action: actionOf[to],
    outcome: 'done',
    resource: { type: 'orders', id: order.id },
    details: { before: order.status, after: to, refundedMinor, currency: order.currency },
  })
}

/** What was read of an order before its provider was asked: an answer older than the last move is not applied. */
export interface Seen {
  orderId: Id
  revision: number
}

export type StandingOutcome = 'already-settled' | 'moved' | 'stale'

/**
 * Moves a paid order to where the provider's books leave it. The caller holds the order's row and read `order` under
 * that lock.
 * @returns `stale` when the order moved after the books were read: they must be read again.
 */
export const applyStanding = async (
  ctx: TxCtx,
  order: Order,
  payment: PaymentFacts,
  seen: Seen | null,
): Promise<StandingOutcome> => {
  const { refundedMinor, dispute } = payment
  const to = standingOf({ totalMinor: order.totalMinor, refundedMinor, dispute })
  if (!isSettled(order.status) || (to === order.status && refundedMinor === order.refundedMinor)) {
    return 'already-settled'
  }
  if (seen?.orderId !== order.id || seen.revision !== order.revision) return 'stale'
  const change = { order, to, refundedMinor }
  await write(ctx, change)
  await announce(ctx, change)
  return 'moved'
}
