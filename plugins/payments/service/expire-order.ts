import type { Id } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import type { Settlement } from './apply-payment.ts'
import { closeOrder } from './close-order.ts'
import { PaymentSetup } from './payment-setup.ts'
import { settle } from './settle.ts'
import { takeTurn } from './take-turn.ts'

/** Closes the payment at the provider first and asks it then, so that nobody pays for an order that is gone. */
const lastChance = async (ctx: Ctx, order: Doc<'orders'>): Promise<Result<Settlement | null>> => {
  const { provider, providerRef } = order
  const known = resolve(ctx.payload, PaymentSetup).providers.get(provider)
  if (!known || !providerRef) return ok(null)
  const closed: Result<null> = (await known.closePayment?.(ctx, providerRef)) ?? ok(null)
  return closed.ok ? settle(ctx, { provider, reference: providerRef }) : closed
}

/**
 * Ends a waiting order whose time is over, unless its provider says that it was paid.
 * @returns PROVIDER_UNAVAILABLE when that is not known: then it waits on.
 */
export const expireOrder = async (ctx: Ctx, id: Id): Promise<Result<{ isExpired: boolean }>> => {
  const order = await takeTurn(ctx, id)
  return order.ok ? expireInTurn(ctx, order.value) : ok({ isExpired: false })
}

/** The same for who has taken the turn already. */
export const expireInTurn = async (
  ctx: Ctx,
  order: Doc<'orders'>,
): Promise<Result<{ isExpired: boolean }>> => {
  const asked = await lastChance(ctx, order)
  if (!asked.ok) return asked
  // Paid by the buyer, and not yet by the bank: it waits on.
  if (asked.value?.outcome === 'processing') return ok({ isExpired: false })
  return transact(ctx, async (inside) => ok({ isExpired: await closeOrder(inside, order.id, 'expired') }))
}
