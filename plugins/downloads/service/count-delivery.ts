import { maybeIdOf } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import { downloadCompleted } from '../contract.ts'

/** One more download of its license and its product, once per download: call it by whoever moved the row to its end. */
export const countDelivery = async (ctx: TxCtx, row: Doc<'downloads'>): Promise<void> => {
  const [licenseId, productId] = [maybeIdOf(row.license), maybeIdOf(row.product)]
  if (licenseId === null || productId === null) return
  if (!(await resolve(ctx.payload, Licensing).countDownload(ctx, licenseId))) {
    ctx.payload.logger.error(`Download ${String(row.id)} went out above the cap of its license`)
  }
  await resolve(ctx.payload, Catalog).count(ctx, productId, 'downloads', 1)
  await ctx.tx.publish(downloadCompleted, `download:${String(row.id)}`, {
    downloadId: row.id,
    licenseId,
    productId,
  })
}
