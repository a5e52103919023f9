import { sameId, type Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog, type FileSnapshot, type ReleaseSnapshot } from '../../catalog/contract.ts'
import { Downloads } from '../../downloads/contract.ts'
import { Licensing, type Entitlement } from '../../licensing/contract.ts'
import { releaseNews, type ReleaseNews } from '../domain/release-news.ts'
import type { SeenLicense } from './seen-license.ts'

/** The releases of a license, as who sees it has them. */
export interface SeenReleases extends Entitlement<ReleaseSnapshot>, ReleaseNews {
  filesOf: (release: ReleaseSnapshot | null) => FileSnapshot[]
}

type Fetched = { licenseId: Id; customerId: Id; releaseId: Id }[]

const newsOf = (
  { license, customerId }: SeenLicense,
  { published, newest }: { published: ReleaseSnapshot[]; newest: ReleaseSnapshot | null },
  fetched: Fetched,
): ReleaseNews => {
  const own = fetched.filter(
    (one) => sameId(one.licenseId, license.licenseId) && sameId(one.customerId, customerId),
  )
  const versions = own.flatMap(
    ({ releaseId }) => published.find((release) => sameId(release.releaseId, releaseId))?.version ?? [],
  )
  return releaseNews(newest?.version ?? null, versions)
}

/**
 * One question for all releases, one for all files and one for all downloads, however many licenses there are.
 * @param isWhole whether the files of every release are wanted, or of the newest only
 */
export const seenReleases = async (
  ctx: TxCtx,
  seen: SeenLicense[],
  isWhole: boolean,
): Promise<Map<SeenLicense, SeenReleases>> => {
  const [catalog, licensing] = [resolve(ctx.payload, Catalog), resolve(ctx.payload, Licensing)]
  const productIds = [...new Set(seen.map(({ license }) => license.productId))]
  const releases = await catalog.releasesOf(ctx, productIds, ctx.locale)
  const found = seen.map((one) => {
    const published = releases.get(String(one.license.productId)) ?? []
    return { one, published, given: licensing.entitledOf(one.license, published) }
  })
  const wanted = found.flatMap(({ given: { given, newest } }) => (isWhole ? given : newest ? [newest] : []))
  const fileIds = [...new Set(wanted.flatMap((release) => release.fileIds))]
  const files = new Map((await catalog.filesOf(ctx, fileIds)).map((file) => [String(file.fileId), file]))
  const fetched = await resolve(ctx.payload, Downloads).fetchedBy(
    ctx,
    seen.map(({ license, customerId }) => ({ licenseId: license.licenseId, customerId })),
  )
  const filesOf: SeenReleases['filesOf'] = (release) =>
    (release?.fileIds ?? []).flatMap((id) => files.get(String(id)) ?? [])
  return new Map(
    found.map(({ one, published, given }) => {
      const news = newsOf(one, { published, newest: given.newest }, fetched)
      return [one, { ...given, ...news, filesOf }]
    }),
  )
}
