import { randomUUID } from 'node:crypto'
import { sha256 } from '../../kernel/hash.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { Site } from '../../site/contract.ts'
import { orderPaid, type GivenOrder, type PaymentsService } from '../contract.ts'
import { newOrderNumber } from './new-order-number.ts'
import { orderLineOf } from './order-line-of.ts'
import { snapshotOrder } from './order-snapshot.ts'
import { staffProvider } from './payment-setup.ts'

/** Keys of pages are others: theirs are hashes with a round behind them. */
const keyOf = (ctx: TxCtx, giveKey: string): string =>
  `staff:${sha256(giveKey)}${isGuardOff(ctx.payload, 'payments.give') ? randomUUID() : ''}`

const record = (ctx: TxCtx, order: Doc<'orders'>, details: Record<string, number | string>): Promise<void> =>
  resolve(ctx.payload, Audit).record(ctx, {
    action: 'order.placed',
    outcome: 'done',
    resource: { type: 'orders', id: order.id },
    details: { provider: staffProvider, ...details },
  })

/**
 * An order that nobody pays: what staff give somebody has the same row, lines and terms behind it as what was bought. It is paid
 * from the start and by nobody, so there is no payment, nothing to refund, no purchase to count and no unit of a limited offer
 * gone. The same `giveKey` is the same order.
 */
export const giveOrder: PaymentsService['giveOrder'] = useCase<
  Parameters<PaymentsService['giveOrder']>[1],
  GivenOrder
>(async (ctx, { email, givenAt, giveKey, isTold, offerId, quantity }) => {
  const { tx } = ctx
  const checkoutKey = keyOf(ctx, giveKey)
  const known = await tx.find('orders', { checkoutKey: { equals: checkoutKey } })
  if (known) return ok({ isNew: false, order: await snapshotOrder(tx, known) })
  const offer = await resolve(ctx.payload, Catalog).offerToGive(ctx, offerId, ctx.locale)
  if (!offer.ok) return offer
  const contact = { email, phone: null }
  const { customerId, locale } = await resolve(ctx.payload, Customers).recognize(ctx, contact, ctx.locale)
  const number = newOrderNumber()
  const { isNew, doc } = await tx.insertOnce(
    'orders',
    { checkoutKey },
    {
      number,
      status: 'paid',
      customer: customerId,
      email,
      phone: null,
      locale,
      currency: (await resolve(ctx.payload, Site).facts(ctx, ctx.locale)).currency,
      totalMinor: 0,
      refundedMinor: 0,
      revision: 0,
      provider: staffProvider,
      providerRef: number,
      paidAt: (givenAt ?? ctx.clock.now()).toISOString(),
    },
  )
  if (isNew) {
    await tx.append('order-lines', {
      ...orderLineOf(offer.value, { quantity, unitAmountMinor: 0 }),
      order: doc.id,
    })
    await record(ctx, doc, { offerId: String(offer.value.offerId), quantity })
    if (isTold) await tx.publish(orderPaid, `order:${String(doc.id)}`, { orderId: doc.id, customerId })
  }
  return ok({ isNew, order: await snapshotOrder(tx, doc) })
})
