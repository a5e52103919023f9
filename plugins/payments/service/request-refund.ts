import type { Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { newToken } from '../../kernel/token.ts'
import { staffPerson } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import type { RefundReason } from '../../kernel/refund-reasons.ts'
import { isSettled } from '../domain/order-status.ts'
import { PaymentSetup } from './payment-setup.ts'
import { refundRequested } from './refund-requested.ts'

interface Input {
  orderId: Id
  /** Minor units of the order's currency; null for all that is left. */
  amountMinor: number | null
  reason: RefundReason
}

type Order = Doc<'orders'>

/** What is on its way already is as good as gone. */
const leftOf = async ({ tx }: TxCtx, order: Order): Promise<number> => {
  const onTheirWay = await tx.list('refunds', {
    where: { and: [{ order: { equals: order.id } }, { status: { equals: 'requested' } }] },
    limit: 1000,
  })
  return onTheirWay.reduce(
    (left, refund) => left - refund.amountMinor,
    order.totalMinor - order.refundedMinor,
  )
}

const amountOf = (wanted: number | null, left: number): Result<number> => {
  if (left <= 0) return fail('ORDER_NOT_REFUNDABLE')
  if (wanted === null) return ok(left)
  return wanted > left ? fail('REFUND_TOO_LARGE', { leftMinor: left }) : ok(wanted)
}

const canRefund = ({ payload }: TxCtx, { status, provider, providerRef }: Order): boolean =>
  isSettled(status) &&
  status !== 'charged-back' &&
  Boolean(providerRef) &&
  resolve(payload, PaymentSetup).providers.get(provider)?.refundPayment !== undefined

const byWhom = ({ actor }: TxCtx): string => staffPerson(actor) ?? 'system'

/**
 * Writes down that money is to be given back, before the provider is asked; the outbox carries it out if nobody else
 * does. Under the order's row lock: two at once cannot give back more than was paid.
 */
export const requestRefund = useCase<Input, Doc<'refunds'>>(async (ctx, input) => {
  const order = await ctx.tx.lock('orders', input.orderId)
  if (!order) return fail('NOT_FOUND')
  if (!canRefund(ctx, order)) return fail('ORDER_NOT_REFUNDABLE')
  const amount = amountOf(input.amountMinor, await leftOf(ctx, order))
  if (!amount.ok) return amount
  const refund = await ctx.tx.insert('refunds', {
    order: order.id,
    amountMinor: amount.value,
    currency: order.currency,
    reason: input.reason,
    status: 'requested',
    key: newToken(),
    requestedBy: byWhom(ctx),
  })
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'order.refund-requested',
    outcome: 'done',
    resource: { type: 'orders', id: order.id },
    details: { amountMinor: amount.value, currency: order.currency, reason: input.reason },
  })
  await ctx.tx.publish(refundRequested, `refund:${String(refund.id)}`, { refundId: refund.id })
  return ok(refund)
})
