import type { Where } from 'payload'
import { idOf, type Id } from '../../kernel/id.ts'
import { compareVersions } from '../../kernel/newest-version.ts'
import { slugOf } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import type { CatalogService, PublishedRelease, ReleaseSnapshot } from '../contract.ts'

/** More than any product has. */
const mostReleases = 500

const snapshot = (release: Doc<'releases'>): PublishedRelease => ({
  releaseId: release.id,
  productId: idOf(release.product),
  version: release.version,
  channel: release.channel,
  publishedAt: release.publishedAt ?? null,
  fileIds: release.files.map(idOf),
})

const withText = (release: Doc<'releases'>): ReleaseSnapshot => ({
  ...snapshot(release),
  changelog: release.changelog ?? null,
})

const highestFirst = <R extends PublishedRelease>(releases: R[]): R[] =>
  releases.sort((a, b) => compareVersions(b.version, a.version))

const publishedOf = (...productIds: Id[]): Where => ({
  and: [{ product: { in: productIds } }, { status: { equals: 'published' } }],
})

export const publishedReleases: CatalogService['publishedReleases'] = async ({ tx }, productId) =>
  highestFirst(
    (await tx.list('releases', { where: publishedOf(productId), limit: mostReleases })).map(snapshot),
  )

/** Through Payload: below it a text holds all of its languages. */
export const releasesOf: CatalogService['releasesOf'] = async ({ payload, req }, productIds, locale) => {
  if (productIds.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: slugOf(payload, 'releases'),
    where: publishedOf(...productIds),
    limit: mostReleases * productIds.length,
    pagination: false,
    depth: 0,
    locale,
    req,
  })
  const found = new Map<string, ReleaseSnapshot[]>()
  for (const release of highestFirst(docs.map(withText))) {
    const key = String(release.productId)
    found.set(key, [...(found.get(key) ?? []), release])
  }
  return found
}

export const release: CatalogService['release'] = async ({ payload, req }, releaseId, locale) => {
  const found = await payload.findByID({
    collection: slugOf(payload, 'releases'),
    id: releaseId,
    depth: 0,
    locale,
    disableErrors: true,
    req,
  })
  return found?.status === 'published' ? withText(found) : null
}
