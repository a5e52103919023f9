import { failpoint } from '../../platform/failpoint.ts'
import { subscriber, type Subscriber } from '../../platform/outbox/subscriber.ts'
import { orderPaid, orderReversed } from '../../payments/contract.ts'
import { issueLicenses } from '../service/issue-licenses.ts'
import { revokeOrderLicenses } from '../service/revoke-order-licenses.ts'

/** What the room does on events of payments. A refusal is a bug here: it throws, and the outbox tries again. */
export const onOrder = (keyPrefix: string): Subscriber[] => [
  subscriber('licensing.issue-on-order-paid', orderPaid, async (ctx, { orderId }) => {
    const issued = await issueLicenses(ctx, { orderId, keyPrefix })
    if (!issued.ok) throw new Error(`Licenses of order ${String(orderId)} were refused: ${issued.code}`)
    failpoint(ctx.payload, 'licensing.after-issue')
  }),
  subscriber('licensing.revoke-on-order-reversed', orderReversed, async (ctx, { orderId, status }) => {
    const revoked = await revokeOrderLicenses(ctx, { orderId, reason: status })
    if (!revoked.ok) throw new Error(`Licenses of order ${String(orderId)} were not revoked: ${revoked.code}`)
  }),
]
