import type { Id } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { subscriber, type Subscriber } from '../../platform/outbox/subscriber.ts'
import { orderPaid, orderRestored, orderReversed } from '../../payments/contract.ts'
import { followOrder } from '../service/follow-order.ts'
import { issueLicenses, type Issued } from '../service/issue-licenses.ts'

const follow = async (ctx: Ctx, { orderId }: { orderId: Id }): Promise<void> => {
  const followed = await followOrder(ctx, { orderId })
  if (!followed.ok) throw new Error(`Licenses of order ${String(orderId)} did not follow: ${followed.code}`)
}

const issue = async (ctx: Ctx, orderId: Id, keyPrefix: string): Promise<Issued> => {
  const issued = await issueLicenses(ctx, { orderId, keyPrefix })
  if (!issued.ok) throw new Error(`Licenses of order ${String(orderId)} were refused: ${issued.code}`)
  failpoint(ctx.payload, 'licensing.after-issue')
  return issued.value
}

/**
 * What the room does on events of payments. A refusal is a bug here: it throws, and the outbox tries again. The money
 * can be gone before the licenses come, and come back before they ever were: so each event brings the whole order up
 * to date.
 */
export const onOrder = (keyPrefix: string): Subscriber[] => [
  subscriber('licensing.issue-on-order-paid', orderPaid, async (ctx, { orderId }) => {
    const { isAllNew } = await issue(ctx, orderId, keyPrefix)
    if (!isAllNew) await follow(ctx, { orderId })
  }),
  subscriber('licensing.revoke-on-order-reversed', orderReversed, follow),
  subscriber('licensing.restore-on-order-restored', orderRestored, async (ctx, { orderId }) => {
    await issue(ctx, orderId, keyPrefix)
    await follow(ctx, { orderId })
  }),
]
