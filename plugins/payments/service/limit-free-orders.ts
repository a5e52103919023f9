import { secondsAfter } from '../../kernel/clock.ts'
import { sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Customers, type Contact } from '../../customers/contract.ts'
import { freeProvider, PaymentSetup } from './payment-setup.ts'

const daySeconds = 86_400

const isProven = ({ actor }: TxCtx, customerId: Id): boolean =>
  actor.buyer?.scopes.some((scope) => scope.kind === 'full' && sameId(scope.customerId, customerId)) ?? false

/**
 * Nothing is paid for a free order, so anybody could fill a stranger's library and mailbox with them. A browser
 * that has not shown that the address is its own gets few a day; who opened the mailed link takes what they like.
 */
export const limitFreeOrders = async (
  ctx: TxCtx,
  customerId: Id,
  contact: Contact,
): Promise<Result<null>> => {
  // A number without an address has no mailbox to bury, and its owner no mailed link to prove it with.
  if (contact.email === null || isProven(ctx, customerId)) return ok(null)
  await resolve(ctx.payload, Customers).hold(ctx, customerId)
  const taken = await ctx.tx.count('orders', {
    and: [
      { customer: { equals: customerId } },
      { provider: { equals: freeProvider } },
      { paidAt: { greater_than: secondsAfter(ctx.clock.now(), -daySeconds).toISOString() } },
    ],
  })
  return taken < resolve(ctx.payload, PaymentSetup).unprovenFreePerDay
    ? ok(null)
    : fail('FREE_ORDERS_USED_UP', { perDay: resolve(ctx.payload, PaymentSetup).unprovenFreePerDay })
}
