import { secondsAfter } from '../../kernel/clock.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'

const touchSeconds = 3600

/** Notes that a device was seen, once an hour at most: else each start of each program would be a write. */
export const touchDevice = async (ctx: TxCtx, device: Doc<'license-activations'>): Promise<void> => {
  const now = ctx.clock.now()
  const before = secondsAfter(now, -touchSeconds).toISOString()
  if (new Date(device.lastSeenAt) > new Date(before)) return
  await ctx.tx.claim('license-activations', {
    id: device.id,
    and: { status: { equals: 'active' }, lastSeenAt: { less_than_equal: before } },
    change: { lastSeenAt: now.toISOString() },
  })
}
