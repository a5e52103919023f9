import { maybeIdOf } from '../../kernel/id.ts'
import { actingAs } from '../../platform/acting-as.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { countDelivery } from './count-delivery.ts'

/**
 * The bytes go out by another server, which does not say how many arrived. So the download counts when it is handed
 * over, once; what is asked for again until `resumeUntil` belongs to it.
 */
export const handOver = async (ctx: TxCtx, row: Doc<'downloads'>): Promise<void> => {
  const handed = await ctx.tx.claim('downloads', {
    id: row.id,
    and: { status: { equals: 'opened' } },
    change: { status: 'handed-over', completedAt: ctx.clock.now().toISOString() },
  })
  if (!handed) return
  await countDelivery(ctx, handed)
  // One download has one actor, also in a browser that is staff's too.
  const actor = actingAs(ctx.actor, maybeIdOf(row.license) === null ? 'staff' : 'buyer')
  await resolve(ctx.payload, Audit).record(
    { ...ctx, actor },
    {
      action: 'download.handed-over',
      outcome: 'done',
      resource: { type: 'downloads', id: row.id },
      details: { size: row.size },
    },
  )
}
