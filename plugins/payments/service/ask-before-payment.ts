import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { askSiteHooks } from '../../platform/run-site-hooks.ts'
import { transact, useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { closeOrder } from './close-order.ts'
import { snapshotOrder } from './order-snapshot.ts'
import { PaymentSetup } from './payment-setup.ts'

/** Two requests may ask at once about one order: a payment that is open already stays so. */
const close = useCase<Doc<'orders'>, null>(async (ctx, { id }) => {
  const order = await ctx.tx.lock('orders', id)
  if (!order) return fail('NOT_FOUND')
  if (!order.providerRef) await closeOrder(ctx, id, 'canceled')
  return ok(null)
})

/** Asks the site's own code before a payment is opened. A refusal ends the order, and its units go back. */
export const askBeforePayment = async (ctx: Ctx, order: Doc<'orders'>): Promise<Result<null>> => {
  const { hooks, hookSeconds } = resolve(ctx.payload, PaymentSetup)
  if (hooks.beforeInitiatePayment.length === 0) return ok(null)
  const facts = await transact(ctx, async ({ tx }) =>
    ok({ order: await snapshotOrder(tx, order), provider: order.provider }),
  )
  if (!facts.ok) return facts
  const run = { name: 'beforeInitiatePayment', hooks: hooks.beforeInitiatePayment, seconds: hookSeconds }
  const allowed = await askSiteHooks(ctx, run, facts.value)
  if (allowed.ok) return allowed
  const closed = await close(ctx, order)
  return closed.ok ? allowed : closed
}
