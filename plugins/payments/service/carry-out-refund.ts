import { idOf, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { PaymentSetup } from './payment-setup.ts'
import { settle } from './settle.ts'

interface Loaded {
  refund: Doc<'refunds'>
  order: Doc<'orders'>
}

const load = (ctx: Ctx, id: Id): Promise<Result<Loaded>> =>
  transact(ctx, async ({ tx }) => {
    const refund = await tx.load('refunds', id)
    const order = refund && (await tx.load('orders', idOf(refund.order)))
    return order ? ok({ refund, order }) : fail('NOT_FOUND')
  })

const finish = (ctx: Ctx, id: Id, status: 'done' | 'refused', error: string | null) =>
  transact(ctx, async ({ tx }) => {
    const and = { status: { equals: 'requested' } }
    await tx.claim('refunds', { id, and, change: { status, error } })
    const refund = await tx.load('refunds', id)
    return refund ? ok(refund) : fail('NOT_FOUND')
  })

const saidBy = (details: Record<string, unknown> | undefined): string | null =>
  typeof details?.reason === 'string' ? details.reason.slice(0, 500) : null

/**
 * Tells the provider to give the money back, and moves the order by what its books then say. Safe to repeat: the
 * provider knows the refund by its key.
 * @returns PROVIDER_UNAVAILABLE when it does not answer: then the outbox asks again.
 */
export const carryOutRefund = async (ctx: Ctx, id: Id): Promise<Result<Doc<'refunds'>>> => {
  const loaded = await load(ctx, id)
  if (!loaded.ok) return loaded
  const { refund, order } = loaded.value
  if (refund.status !== 'requested') return ok(refund)
  const provider = resolve(ctx.payload, PaymentSetup).providers.get(order.provider)
  if (!provider?.refundPayment || !order.providerRef) return finish(ctx, id, 'refused', 'NOT_CONFIGURED')
  const { amountMinor, currency, key, reason } = refund
  const told = await provider.refundPayment(ctx, {
    reference: order.providerRef,
    key,
    amountMinor,
    currency,
    reason,
  })
  failpoint(ctx.payload, 'refund.after-provider')
  if (!told.ok && told.code !== 'REFUND_REFUSED') return told
  if (!told.ok) return finish(ctx, id, 'refused', saidBy(told.details))
  const settled = await settle(ctx, { provider: order.provider, reference: order.providerRef })
  if (!settled.ok) return settled
  failpoint(ctx.payload, 'refund.after-settle')
  return finish(ctx, id, 'done', null)
}
