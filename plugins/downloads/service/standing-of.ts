import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import type { DownloadStanding } from '../contract.ts'
import type { WindowRule } from '../domain/download-window.ts'
import { shownWindow } from './download-window.ts'
import { holderOf } from './holder-of.ts'
import { resetSnapshot, resetsOf } from './reset-snapshot.ts'

/** How full the window of each file of the newest release is. */
export const filesInWindow = async (
  ctx: TxCtx,
  { licenseId, productId }: LicenseSnapshot,
  holderId: Id,
  rule: WindowRule,
): Promise<DownloadStanding['files']> => {
  const release = await resolve(ctx.payload, Catalog).newestFiles(ctx, productId)
  const files: DownloadStanding['files'] = []
  if (!release) return files
  // One after the other: a transaction has one connection.
  for (const { fileId } of release.files) {
    const about = { licenseId, holderId, releaseId: release.releaseId, fileId }
    const { used, freeAt } = await shownWindow(ctx, about, rule)
    files.push({ fileId, used, freeAt: freeAt?.toISOString() ?? null })
  }
  return files
}

/** What the holder of a license sees of its window, and of what they asked for. */
export const standingOf =
  (rule: WindowRule | false) =>
  async (ctx: TxCtx, licenseId: Id): Promise<DownloadStanding | null> => {
    const license = rule && (await resolve(ctx.payload, Licensing).load(ctx, licenseId))
    const holder = license && (await holderOf(ctx, license))
    if (!rule || !holder) return null
    const files = await filesInWindow(ctx, license, holder.customerId, rule)
    const newest = await ctx.tx.find('download-resets', resetsOf(licenseId, holder.customerId), '-id')
    const { downloads: limit, days } = rule
    // What the owner and the shop wrote to each other is for who has proved to be the owner.
    return { limit, days, files, reset: newest && !holder.isPartial ? resetSnapshot(newest) : null }
  }
