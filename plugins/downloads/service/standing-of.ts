import { daysAfter } from '../../kernel/clock.ts'
import { maybeIdOf, sameId, type Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import type { DownloadStanding } from '../contract.ts'
import type { WindowRule } from '../domain/download-window.ts'
import { shownWindow } from './download-window.ts'
import { holderOf } from './holder-of.ts'
import { resetSnapshot, resetsOf } from './reset-snapshot.ts'

type Counted = Pick<DownloadStanding['files'][number], 'fileId' | 'releaseId'>

/** More than the windows of all files of a release can hold. */
const mostRows = 500

const keyOf = ({ releaseId, fileId }: Counted): string => `${String(releaseId)}:${String(fileId)}`

/** What may be full: files of other releases count only once they were fetched. */
const fetchedOfLate = async (
  ctx: TxCtx,
  licenseId: Id,
  holderId: Id,
  rule: WindowRule,
): Promise<Counted[]> => {
  const rows = await ctx.tx.list('downloads', {
    where: {
      and: [
        { license: { equals: licenseId } },
        { customer: { equals: holderId } },
        { status: { not_in: ['refused', 'expired'] } },
        // A link of long ago may have been delivered in the window, by a day at most.
        { createdAt: { greater_than: daysAfter(ctx.clock.now(), -rule.days - 1).toISOString() } },
      ],
    },
    sort: '-id',
    limit: mostRows,
  })
  return rows.flatMap(({ file, release }) => {
    const [fileId, releaseId] = [maybeIdOf(file), maybeIdOf(release)]
    return fileId === null || releaseId === null ? [] : [{ fileId, releaseId }]
  })
}

/** How full the windows are: of each file of the newest release that the license gives, and of what was fetched of others. */
export const filesInWindow = async (
  ctx: TxCtx,
  license: LicenseSnapshot,
  holderId: Id,
  rule: WindowRule,
): Promise<DownloadStanding['files']> => {
  const { licenseId, productId } = license
  const published = await resolve(ctx.payload, Catalog).publishedReleases(ctx, productId)
  const { given, newest } = resolve(ctx.payload, Licensing).entitledOf(license, published)
  const own = newest?.fileIds.map((fileId) => ({ releaseId: newest.releaseId, fileId })) ?? []
  const fetched = (await fetchedOfLate(ctx, licenseId, holderId, rule)).filter((one) =>
    given.some(({ releaseId }) => sameId(releaseId, one.releaseId)),
  )
  const counted = new Map([...own, ...fetched].map((one) => [keyOf(one), one]))
  const files: DownloadStanding['files'] = []
  // One after the other: a transaction has one connection.
  for (const one of counted.values()) {
    const { used, freeAt } = await shownWindow(ctx, { licenseId, holderId, ...one }, rule)
    files.push({ ...one, used, freeAt: freeAt?.toISOString() ?? null })
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
