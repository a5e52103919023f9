import { idOf, type Id } from '../../kernel/id.ts'
import { slugOf } from '../../platform/registry.ts'
import type { Doc, Tx } from '../../platform/tx.ts'
import type { CatalogService, FileSnapshot } from '../contract.ts'
import { newestVersion } from '../../kernel/newest-version.ts'
import { snapshotFile } from './file-snapshot.ts'

export const publishedReleases = (tx: Tx, productId: Id): Promise<Doc<'releases'>[]> =>
  tx.list('releases', {
    where: {
      and: [
        { product: { equals: productId } },
        { status: { equals: 'published' } },
        { channel: { equals: 'stable' } },
      ],
    },
    limit: 500,
  })

const filesOf = async (tx: Tx, release: Pick<Doc<'releases'>, 'files'>): Promise<FileSnapshot[]> => {
  const ids = release.files.map(idOf)
  const files = await tx.list('product-files', { where: { id: { in: ids } }, limit: 500 })
  const inOrder = ids.flatMap((id) => files.filter((file) => file.id === id))
  return inOrder.map(snapshotFile)
}

/** The newest published stable release of a product, with its files in the creator's order. */
export const newestRelease: CatalogService['newestRelease'] = async (ctx, productId, locale) => {
  const { payload, req, tx } = ctx
  const newest = newestVersion(await publishedReleases(tx, productId))
  if (!newest) return null
  const release = await payload.findByID({
    collection: slugOf(payload, 'releases'),
    id: newest.id,
    locale,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!release) return null
  return {
    releaseId: release.id,
    productId,
    version: release.version,
    changelog: release.changelog ?? null,
    publishedAt: release.publishedAt ?? null,
    files: await filesOf(tx, release),
  }
}

/** Of the newest published stable release of a product, what a download needs. */
export const newestFiles: CatalogService['newestFiles'] = async ({ tx }, productId) => {
  const newest = newestVersion(await publishedReleases(tx, productId))
  return newest && { releaseId: newest.id, files: await filesOf(tx, newest) }
}
