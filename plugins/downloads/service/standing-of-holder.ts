import { resolve } from '../../platform/registry.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import type { DownloadsService } from '../contract.ts'
import type { DownloadLimits } from '../domain/download-limits.ts'
import { findAbuse } from './find-abuse.ts'
import { resetSnapshot, resetsOf } from './reset-snapshot.ts'
import { filesInWindow } from './standing-of.ts'

/** What limits and rules would say to one person of a license if they asked now. Looking is no attempt. */
export const standingOfHolder =
  ({ window, abuse }: DownloadLimits): DownloadsService['standingOfHolder'] =>
  async (ctx, licenseId, holderId) => {
    const license = await resolve(ctx.payload, Licensing).load(ctx, licenseId)
    if (!license) return null
    const published = await resolve(ctx.payload, Catalog).publishedReleases(ctx, license.productId)
    const { newest: release } = resolve(ctx.payload, Licensing).entitledOf(license, published)
    const [releaseId, files] = [release?.releaseId ?? null, release?.fileIds.length ?? 1]
    const decision = await findAbuse(ctx, { license, holderId, releaseId, files }, abuse)
    const newest = await ctx.tx.find('download-resets', resetsOf(license.licenseId, holderId), '-id')
    const paused = decision?.pausedBy ?? null
    return {
      limit: window ? window.downloads : 0,
      days: window ? window.days : 0,
      files: window ? await filesInWindow(ctx, license, holderId, window) : [],
      reset: newest && resetSnapshot(newest),
      pause: paused && { rule: paused.rule, sentence: paused.sentence[ctx.locale] },
    }
  }
