import { secondsAfter } from '../../kernel/clock.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'

/** Each look at the provider moves the end this far ahead, so that an order ends only after nobody knows of its money. */
const waitSeconds = 3 * 86_400
const renewSeconds = 86_400

/**
 * The buyer has done their part, and the money is on its way: the order keeps waiting, with its units, and nobody is sent to
 * the payment page again.
 */
export const waitForMoney = async ({ clock, tx }: TxCtx, order: Doc<'orders'>): Promise<void> => {
  const now = clock.now()
  const ends = new Date(order.expiresAt ?? 0)
  if (!order.payUrl && ends > secondsAfter(now, renewSeconds)) return
  const until = secondsAfter(now, waitSeconds)
  await tx.claim('orders', {
    id: order.id,
    and: { status: { equals: 'pending' } },
    change: { payUrl: null, expiresAt: (ends > until ? ends : until).toISOString() },
  })
}
