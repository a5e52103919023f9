import type { CollectionConfig, Config, Plugin } from 'payload'
import { Audit } from '../audit/contract.ts'
import { splitOptions } from '../platform/room-options.ts'
import type { RoomOptions } from '../platform/room.ts'
import { bucketOf } from '../platform/adapters/bucket.ts'
import { readEnv, type Env } from '../platform/env.ts'
import { joinHooks } from '../platform/join-hooks.ts'
import { joinRoom } from '../platform/join-room.ts'
import { envOf, outsideOf } from '../platform/registry.ts'
import { externalOrigin } from './adapters/external-origin.ts'
import { filesInBucket } from './adapters/files-in-bucket.ts'
import { s3UploadStore } from './adapters/s3-upload-store.ts'
import { Catalog, fileUploaded, releasePublished } from './contract.ts'
import { activeOfferOrStaff, publishedOrStaff, publishedReleaseOrStaff } from './edge/catalog-access.ts'
import { completeVersions } from './edge/complete-version.ts'
import { describeUpload } from './edge/describe-upload.ts'
import { expireCatalogPages, expirePagesOfProduct, expireProductPages } from './edge/expire-product-pages.ts'
import { externalFiles } from './edge/external-file.ts'
import { onlyOwnFiles, ownOriginOnly, refuseFetch } from './edge/file-route.ts'
import { fillSlug } from './edge/fill-slug.ts'
import { keepSoldFiles } from './edge/keep-sold-files.ts'
import { endUploads, measureFiles } from './edge/on-file-uploaded.ts'
import { publishScheduled } from './edge/publish-scheduled.ts'
import { refuseUnmeasured } from './edge/refuse-unmeasured.ts'
import { recordCatalog } from './edge/record-catalog.ts'
import { saleReadiness } from './edge/sale-readiness.ts'
import { stampPublication } from './edge/stamp-publication.ts'
import { tellOwners } from './edge/tell-owners.ts'
import { uploadOperations, type UploadSettings } from './edge/upload-operations.ts'
import { readOptions, type CatalogInput, type CatalogOptions } from './options.ts'
import { offerCounters, productStats } from './schema/machine-rows.ts'
import { offers } from './schema/offers.ts'
import { productFiles } from './schema/product-files.ts'
import { productUploads } from './schema/product-uploads.ts'
import { products } from './schema/products.ts'
import { releases } from './schema/releases.ts'
import { productCategories, productTags } from './schema/taxonomy.ts'
import { catalogService } from './service/catalog-service.ts'

type Read = NonNullable<NonNullable<CollectionConfig['access']>['read']>

const readBy = (read: Read, collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, read },
})

const everybody: Read = () => true

const addressed = { beforeValidate: [fillSlug] }

const privateFiles = (
  directory: string,
  largeUploads: Parameters<typeof productFiles>[1],
  externalHosts: readonly string[],
): CollectionConfig => {
  const files = productFiles(directory, largeUploads, externalHosts)
  return {
    ...files,
    upload: { ...files.upload, externalFileHeaderFilter: ownOriginOnly, handlers: [onlyOwnFiles] },
    hooks: joinHooks(describeUpload, externalFiles(externalHosts), {
      beforeDelete: [keepSoldFiles],
      afterError: [refuseFetch],
    }),
  }
}

const collections = (
  { storageDir, bucket }: Env,
  { externalHosts, maxFileBytes }: Pick<CatalogOptions, 'externalHosts' | 'maxFileBytes'>,
): CollectionConfig[] => [
  {
    ...readBy(publishedOrStaff, products),
    hooks: joinHooks(addressed, expireProductPages, recordCatalog('products')),
  },
  {
    ...readBy(activeOfferOrStaff, offers),
    hooks: joinHooks(expirePagesOfProduct, recordCatalog('offers')),
  },
  {
    ...readBy(publishedReleaseOrStaff, releases),
    hooks: joinHooks(
      { beforeValidate: [completeVersions], beforeChange: [refuseUnmeasured, stampPublication] },
      expirePagesOfProduct,
      recordCatalog('releases'),
      { afterChange: [tellOwners] },
    ),
  },
  privateFiles(storageDir, { isOn: bucket !== null, maxFileBytes }, externalHosts),
  { ...readBy(everybody, productCategories), hooks: joinHooks(addressed, expireCatalogPages) },
  { ...readBy(everybody, productTags), hooks: joinHooks(addressed, expireCatalogPages) },
  productUploads,
  productStats,
  offerCounters,
]

const settingsOf = (maxFileBytes: number): UploadSettings => ({
  maxFileBytes,
  storeOf: ({ payload }) => {
    const bucket = bucketOf(envOf(payload))
    return bucket && s3UploadStore(bucket)
  },
})

/** @throws in one line: Payload would name the fields, and not what to do */
const assertMedia = ({ collections: all = [] }: Config, media: string): void => {
  if (all.some(({ slug, upload }) => slug === media && upload)) return
  throw new Error(
    `Duka: catalog.media: this site has no collection "${media}" with uploads. Name the one that holds its pictures.`,
  )
}

/** Products, offers, releases and the private files that are sold. */
export const catalog = (given: CatalogInput & RoomOptions = {}): Plugin => {
  const { room, own } = splitOptions('catalog', given)
  const options = readOptions(own)
  const { externalHosts, maxFileBytes, media } = options
  const uploads = settingsOf(maxFileBytes)
  return (config: Config) => {
    const env = readEnv()
    assertMedia(config, media)
    const joined = joinRoom(config, {
      name: 'catalog',
      options: room,
      siteSlugs: { media },
      collections: collections(env, options),
      operations: [saleReadiness, ...uploadOperations(uploads)],
      events: [fileUploaded, releasePublished],
      subscribers: [
        measureFiles({
          ...uploads,
          originOf: ({ payload }) => externalOrigin(outsideOf(payload), externalHosts),
        }),
      ],
      sweepers: [publishScheduled, endUploads(uploads)],
      needs: [Audit],
      provides: [{ port: Catalog, service: catalogService(externalHosts) }],
    })
    return filesInBucket(joined, env)
  }
}
