import { idOf, sameId, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { Catalog } from '../../catalog/contract.ts'
import { orderPaid } from '../contract.ts'
import { mismatchOf, type Mismatch } from '../domain/match-payment.ts'
import { payableStatuses } from '../domain/order-status.ts'
import { applyStanding, type Seen } from './apply-standing.ts'
import { closeOrder } from './close-order.ts'
import { findPaidOrder, type StatedPayment } from './find-paid-order.ts'
import { linesOf } from './order-snapshot.ts'
import { waitForMoney } from './wait-for-money.ts'
import type { PaymentFacts } from './payment-provider.ts'

type Order = Doc<'orders'>

export interface StatedPaymentOf extends StatedPayment {
  /** The order as it was before the provider was asked; null when it was not known then. */
  seen: Seen | null
}

/** What became of a payment. `needs-refund` is money that the shop must give back: the order was paid already. */
export type Settlement =
  | {
      outcome: 'already-settled' | 'closed' | 'moved' | 'paid' | 'pending' | 'processing' | 'stale'
      orderId: Id
    }
  | { outcome: 'needs-refund' | 'refused'; orderId: Id; reason: Mismatch | 'ALREADY_PAID' | 'NOT_PAYABLE' }
  | { outcome: 'unknown' }

const refuse = async (
  ctx: TxCtx,
  order: Order,
  { provider, payment }: StatedPaymentOf,
  refusal: Pick<Extract<Settlement, { reason: unknown }>, 'outcome' | 'reason'>,
): Promise<Settlement> => {
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'payment.refused',
    outcome: 'refused',
    resource: { type: 'orders', id: order.id },
    details: {
      ...refusal,
      provider,
      reference: payment.reference,
      amountMinor: payment.amountMinor,
      currency: payment.currency,
    },
  })
  return { ...refusal, orderId: order.id }
}

/** The conditional move: of many that see a payable order at once, one makes it paid. */
const moveToPaid = async (ctx: TxCtx, order: Order, stated: StatedPaymentOf): Promise<boolean> => {
  const { reference, paidAt } = stated.payment
  const change = {
    status: 'paid',
    provider: stated.provider,
    providerRef: reference,
    revision: order.revision + 1,
    paidAt: paidAt ?? ctx.clock.now().toISOString(),
  } as const
  if (isGuardOff(ctx.payload, 'payments.settle')) {
    if (!payableStatuses.includes(order.status)) return false
    await ctx.tx.set('orders', order.id, change)
    return true
  }
  const and = { status: { in: [...payableStatuses] } }
  return (await ctx.tx.claim('orders', { id: order.id, and, change })) !== null
}

const recordPaid = async (ctx: TxCtx, order: Order, stated: StatedPaymentOf): Promise<void> => {
  const { provider, payment } = stated
  await ctx.tx.append('transactions', {
    order: order.id,
    provider,
    providerRef: payment.reference,
    amountMinor: payment.amountMinor,
    currency: payment.currency,
    status: 'succeeded',
    paidAt: payment.paidAt ?? ctx.clock.now().toISOString(),
  })
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'order.paid',
    outcome: 'done',
    resource: { type: 'orders', id: order.id },
    details: { provider, amountMinor: payment.amountMinor, currency: payment.currency, before: order.status },
  })
  await ctx.tx.publish(orderPaid, `order:${String(order.id)}`, {
    orderId: order.id,
    customerId: idOf(order.customer),
  })
}

/** A closed order gave its units back; its late payment takes them again, and is delivered also when they are gone. */
const takeStockAgain = async (ctx: TxCtx, order: Order): Promise<void> => {
  const catalog = resolve(ctx.payload, Catalog)
  for (const line of await linesOf(ctx.tx, order.id)) {
    const offer = await catalog.offerForSale(ctx, line.offerId, ctx.locale)
    if (offer.ok) await catalog.takeStock(ctx, offer.value, line.quantity)
  }
}

const countPurchases = async (ctx: TxCtx, order: Order): Promise<void> => {
  for (const line of await linesOf(ctx.tx, order.id)) {
    await resolve(ctx.payload, Catalog).count(ctx, line.productId, 'purchases', line.quantity)
  }
}

/** Money can be gone again before we first hear of it: then the order was paid, and is not any more. */
const standAtOnce = async (ctx: TxCtx, orderId: Id, payment: PaymentFacts): Promise<void> => {
  if (payment.refundedMinor === 0 && payment.dispute === null) return
  const order = await ctx.tx.load('orders', orderId)
  if (order) await applyStanding(ctx, order, payment, { orderId, revision: order.revision })
}

const settleOrder = async (ctx: TxCtx, order: Order, stated: StatedPaymentOf): Promise<Settlement> => {
  const { tx } = ctx
  const mismatch = mismatchOf({ ...order, providerRef: order.providerRef ?? null }, stated.payment)
  if (mismatch) return refuse(ctx, order, stated, { outcome: 'refused', reason: mismatch })
  const known = await tx.find('transactions', { order: { equals: order.id } })
  if (known && !isGuardOff(ctx.payload, 'payments.settle')) {
    const isSame = known.provider === stated.provider && known.providerRef === stated.payment.reference
    if (isSame)
      return { outcome: await applyStanding(ctx, order, stated.payment, stated.seen), orderId: order.id }
    return refuse(ctx, order, stated, { outcome: 'needs-refund', reason: 'ALREADY_PAID' })
  }
  if (!(await moveToPaid(ctx, order, stated))) {
    return refuse(ctx, order, stated, { outcome: 'needs-refund', reason: 'NOT_PAYABLE' })
  }
  failpoint(ctx.payload, 'settle.after-move')
  await recordPaid(ctx, order, stated)
  if (order.status !== 'pending') await takeStockAgain(ctx, order)
  await countPurchases(ctx, order)
  failpoint(ctx.payload, 'settle.before-commit')
  await standAtOnce(ctx, order.id, stated.payment)
  return { outcome: 'paid', orderId: order.id }
}

/**
 * Moves an order by what its provider's books say: the one path to `paid`, for webhook, status page, sweeper and
 * free orders. Duplicates, late and unordered calls change nothing. A refusal changes nothing but the audit trail.
 */
export const applyPayment = useCase<StatedPaymentOf, Settlement>(async (ctx, stated) => {
  const found = await findPaidOrder(ctx.tx, stated)
  if (!found) return ok({ outcome: 'unknown' })
  const isNaive = isGuardOff(ctx.payload, 'payments.settle')
  const order = isNaive ? found : await ctx.tx.lock('orders', found.id)
  if (!order || !sameId(order.id, found.id)) return ok({ outcome: 'unknown' })
  const { status } = stated.payment
  if (status === 'pending') return ok({ outcome: 'pending', orderId: order.id })
  if (status === 'processing') {
    await waitForMoney(ctx, order)
    return ok({ outcome: 'processing', orderId: order.id })
  }
  if (status === 'succeeded') return ok(await settleOrder(ctx, order, stated))
  // A second, failed payment of an order says nothing about the first.
  if (order.providerRef && order.providerRef !== stated.payment.reference) {
    return ok({ outcome: 'already-settled', orderId: order.id })
  }
  const isClosed = await closeOrder(ctx, order.id, status)
  return ok({ outcome: isClosed ? 'closed' : 'already-settled', orderId: order.id })
})
