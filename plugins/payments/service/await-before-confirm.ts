import type { Id } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { awaitSiteHooks } from '../../platform/run-site-hooks.ts'
import { useCase } from '../../platform/transaction.ts'
import { mismatchOf } from '../domain/match-payment.ts'
import { payableStatuses } from '../domain/order-status.ts'
import { findPaidOrder, type StatedPayment } from './find-paid-order.ts'
import { snapshotOrder } from './order-snapshot.ts'
import { PaymentSetup } from './payment-setup.ts'
import type { ConfirmOrderFacts } from './site-hooks.ts'

/** What this payment would make paid; null when it would not: it is another's, of another amount, or was here before. */
const look = useCase<StatedPayment, ConfirmOrderFacts | null>(async ({ tx }, stated) => {
  const { provider, payment } = stated
  const order = payment.status === 'succeeded' ? await findPaidOrder(tx, stated) : null
  if (!order || !payableStatuses.includes(order.status)) return ok(null)
  if (mismatchOf({ ...order, providerRef: order.providerRef ?? null }, payment)) return ok(null)
  const { reference, amountMinor, currency, paidAt } = payment
  return ok({
    order: await snapshotOrder(tx, order),
    payment: { provider, reference, amountMinor, currency, paidAt },
  })
})

/** The buyer has paid: while the order waits for more than that, nobody is sent to the payment page again. */
const keepFromPaying = useCase<Id, null>(async ({ tx }, id) => {
  await tx.claim('orders', { id, and: { status: { equals: 'pending' } }, change: { payUrl: null } })
  return ok(null)
})

/**
 * Runs the site's own code before a settled payment makes its order paid. The money is there, so it can delay that, and
 * not refuse it.
 */
export const awaitBeforeConfirm = async (ctx: Ctx, stated: StatedPayment): Promise<Result<null>> => {
  const { hooks, hookSeconds } = resolve(ctx.payload, PaymentSetup)
  if (hooks.beforeConfirmOrder.length === 0) return ok(null)
  const facts = await look(ctx, stated)
  if (!facts.ok) return facts
  if (!facts.value) return ok(null)
  const run = { name: 'beforeConfirmOrder', hooks: hooks.beforeConfirmOrder, seconds: hookSeconds }
  const awaited = await awaitSiteHooks(ctx, run, facts.value)
  if (awaited.ok) return awaited
  const kept = await keepFromPaying(ctx, facts.value.order.orderId)
  return kept.ok ? awaited : kept
}
