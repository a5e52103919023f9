import type { Code } from '../../kernel/codes.ts'
import { fail, ok, type Failure, type Result } from '../../kernel/result.ts'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'
import { withReturnMark } from '../../kernel/return-mark.ts'
import type { Ctx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { envOf, resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { isOpen } from '../domain/order-status.ts'
import { askBeforePayment } from './ask-before-payment.ts'
import { closeOrder } from './close-order.ts'
import { linesOf } from './order-snapshot.ts'
import type { CreatedPayment, PayableOrder } from './payment-provider.ts'
import { PaymentSetup } from './payment-setup.ts'

type Order = Doc<'orders'>

const describeOrder = async (ctx: Ctx, order: Order): Promise<Result<PayableOrder>> =>
  transact(ctx, async ({ tx }) => {
    const lines = await linesOf(tx, order.id)
    const locale = isLocale(order.locale) ? order.locale : defaultLocale
    const path = resolve(ctx.payload, PaymentSetup).orderPath(order.number, locale)
    const cancelUrl = `${envOf(ctx.payload).serverUrl}${path}`
    return ok({
      orderId: order.id,
      number: order.number,
      amountMinor: order.totalMinor,
      currency: order.currency,
      description: lines
        .map((line) => (line.quantity > 1 ? `${line.title} × ${String(line.quantity)}` : line.title))
        .join(', '),
      email: order.email ?? null,
      phone: order.phone ?? null,
      locale,
      returnUrl: withReturnMark(cancelUrl),
      cancelUrl,
      expiresAt: new Date(order.expiresAt ?? ctx.clock.now()),
    })
  })

/** Two at once got the same payment from the provider, so whoever stores it first is right. */
const storeReference = (ctx: Ctx, order: Order, created: CreatedPayment): Promise<Result<Order>> =>
  transact(ctx, async ({ tx }) => {
    const stored = await tx.claim('orders', {
      id: order.id,
      and: { providerRef: { exists: false } },
      change: { providerRef: created.reference, payUrl: created.payUrl },
    })
    const known = stored ?? (await tx.load('orders', order.id))
    return known ? ok(known) : fail('NOT_FOUND')
  })

/** An answer that may be another one soon. Any other means that this order can never be paid. */
const passing: readonly Code[] = ['NOT_CONFIGURED', 'PROVIDER_UNAVAILABLE']

/** What the provider does not take at all is over: its units go back, and nobody asks again. */
const refused = async (ctx: Ctx, order: Order, failure: Failure): Promise<Failure> => {
  if (passing.includes(failure.code)) return failure
  const closed = await transact(ctx, async (inside) => ok(await closeOrder(inside, order.id, 'canceled')))
  return closed.ok ? failure : closed
}

/**
 * Opens the payment of a waiting order at its provider, or goes on where an earlier try was interrupted.
 * @returns the order with its reference and address, or PROVIDER_UNAVAILABLE; the order then keeps waiting. Refused by the site's
 * own code, it ends.
 */
export const continuePayment = async (ctx: Ctx, order: Order): Promise<Result<Order>> => {
  if (!isOpen(order.status) || order.providerRef) return ok(order)
  const provider = resolve(ctx.payload, PaymentSetup).providers.get(order.provider)
  if (!provider) return fail('NOT_CONFIGURED')
  const allowed = await askBeforePayment(ctx, order)
  if (!allowed.ok) return allowed
  const payable = await describeOrder(ctx, order)
  if (!payable.ok) return payable
  const created = await provider.createPayment(ctx, payable.value)
  if (!created.ok) return refused(ctx, order, created)
  failpoint(ctx.payload, 'checkout.after-provider')
  const stored = await storeReference(ctx, order, created.value)
  failpoint(ctx.payload, 'checkout.after-reference')
  return stored
}
