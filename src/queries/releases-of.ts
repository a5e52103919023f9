import 'server-only'

import type { Release } from '../../payload-types.ts'
import type { Id } from '../../plugins/kernel/id.ts'
import { idOf } from '../../plugins/kernel/id.ts'
import { compareVersions } from '../../plugins/kernel/newest-version.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import type { FileView, ReleaseView } from '../ui/models/product-view.ts'
import { shopPayload } from './shop-payload.ts'

const shownReleases = 10

/** Names, sizes and kinds of the files of published releases. */
const filesOf = async (releases: Release[]): Promise<Map<string, FileView>> => {
  const ids = releases.flatMap((release) => release.files.map(idOf))
  if (ids.length === 0) return new Map()
  const payload = await shopPayload()
  const { docs } = await payload.find({
    collection: 'product-files',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { displayName: true, filename: true, filesize: true, mimeType: true, platform: true },
    // overrideAccess: the files are closed to everybody; what a release promises of them is public.
    overrideAccess: true,
  })
  return new Map(
    docs.map((file) => [
      String(file.id),
      {
        name: file.displayName ?? file.filename ?? '',
        sizeBytes: file.filesize ?? 0,
        mime: file.mimeType ?? '',
        platform: file.platform ?? undefined,
      },
    ]),
  )
}

/** More than any product has. */
const allReleases = 500

/** The published stable releases of a product, the highest version first: that one is delivered, whenever it came out. */
export const releasesOf = async (productId: Id, locale: Locale): Promise<ReleaseView[]> => {
  const payload = await shopPayload()
  const { docs } = await payload.find({
    collection: 'releases',
    where: {
      and: [
        { product: { equals: productId } },
        { status: { equals: 'published' } },
        { channel: { equals: 'stable' } },
      ],
    },
    limit: allReleases,
    depth: 0,
    locale,
    fallbackLocale: 'en',
    overrideAccess: false,
  })
  const shown = docs.sort((a, b) => compareVersions(b.version, a.version)).slice(0, shownReleases)
  const files = await filesOf(shown.slice(0, 1))
  return shown.map((release) => ({
    version: release.version,
    publishedAt: release.publishedAt ?? undefined,
    changelog: release.changelog ?? undefined,
    files: release.files.map((file) => files.get(String(idOf(file)))).filter((file) => file !== undefined),
  }))
}
