import type { Access } from '../../platform/access.ts'
import { actingAs } from '../../platform/acting-as.ts'
import { readingLimits } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { fail, ok } from '../../kernel/result.ts'
import { orderShape } from '../contract.ts'
import { orderForBuyer } from '../service/order-for-buyer.ts'
import { recheckOrder } from '../service/recheck-order.ts'
import { showProducts } from '../service/show-products.ts'

/** Somebody, at least; whether this order is theirs is the use case's question. */
const staffOrBuyer: Access<unknown> = (ctx) =>
  Promise.resolve(ctx.actor.staff || ctx.actor.buyer ? ok(null) : fail('NOT_SIGNED_IN'))

export const orderOperation = operation({
  ...orderShape,
  summary: 'One order, for the browser that bought it, its customer, or staff',
  as: 'either',
  access: staffOrBuyer,
  limits: (_, ctx) => readingLimits(ctx),
  rest: { method: 'get', path: '/orders/:number' },
  run: async (ctx, { number }) => {
    const seen = await orderForBuyer(ctx, number)
    if (!seen.ok) return seen
    if (seen.value.status !== 'pending') return showProducts(ctx, seen.value)
    // Also without a worker the buyer's own page finds out; an outage of the provider is no news to it.
    const actor = actingAs(ctx.actor, ctx.actor.buyer ? 'buyer' : 'staff')
    await recheckOrder({ ...ctx, actor }, seen.value.orderId)
    const current = await orderForBuyer(ctx, number)
    return current.ok ? showProducts(ctx, current.value) : current
  },
})
