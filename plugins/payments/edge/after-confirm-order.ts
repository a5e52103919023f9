import { ok } from '../../kernel/result.ts'
import { subscriber, type Subscriber } from '../../platform/outbox/subscriber.ts'
import { resolve } from '../../platform/registry.ts'
import { tellSiteHooks } from '../../platform/run-site-hooks.ts'
import type { SiteHook } from '../../platform/site-hook.ts'
import { transact } from '../../platform/transaction.ts'
import { orderPaid, Payments } from '../contract.ts'
import type { ConfirmedOrderFacts } from '../service/site-hooks.ts'

/** Tells the site's own code of a paid order. Nobody subscribes where there is none: no delivery is written then. */
export const afterConfirmOrder = (hooks: SiteHook<ConfirmedOrderFacts>[]): Subscriber[] =>
  hooks.length === 0
    ? []
    : [
        subscriber(
          'payments.after-confirm-order',
          orderPaid,
          async (ctx, { orderId }, { eventId }) => {
            const order = await transact(ctx, async (inside) =>
              ok(await resolve(ctx.payload, Payments).load(inside, orderId)),
            )
            if (!order.ok || !order.value) throw new Error(`Order ${String(orderId)} is not there`)
            await tellSiteHooks(ctx, { name: 'afterConfirmOrder', hooks }, { eventId, order: order.value })
          },
          'site',
        ),
      ]
