import type { CollectionConfig, Config, Plugin } from 'payload'
import { Audit } from '../audit/contract.ts'
import { readEnv } from '../platform/env.ts'
import { joinHooks } from '../platform/join-hooks.ts'
import { joinRoom } from '../platform/join-room.ts'
import { Catalog } from './contract.ts'
import { activeOfferOrStaff, publishedOrStaff, publishedReleaseOrStaff } from './edge/catalog-access.ts'
import { completeVersions } from './edge/complete-version.ts'
import { describeUpload } from './edge/describe-upload.ts'
import { expireCatalogPages, expirePagesOfProduct, expireProductPages } from './edge/expire-product-pages.ts'
import { fillSlug } from './edge/fill-slug.ts'
import { keepSoldFiles } from './edge/keep-sold-files.ts'
import { publishScheduled } from './edge/publish-scheduled.ts'
import { recordCatalog } from './edge/record-catalog.ts'
import { saleReadiness } from './edge/sale-readiness.ts'
import { stampPublication } from './edge/stamp-publication.ts'
import { offerCounters, productStats } from './schema/machine-rows.ts'
import { offers } from './schema/offers.ts'
import { productFiles } from './schema/product-files.ts'
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

const collections = (storageDir: string): CollectionConfig[] => [
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
      { beforeValidate: [completeVersions], beforeChange: [stampPublication] },
      expirePagesOfProduct,
      recordCatalog('releases'),
    ),
  },
  { ...productFiles(storageDir), hooks: { ...describeUpload, beforeDelete: [keepSoldFiles] } },
  { ...readBy(everybody, productCategories), hooks: joinHooks(addressed, expireCatalogPages) },
  { ...readBy(everybody, productTags), hooks: joinHooks(addressed, expireCatalogPages) },
  productStats,
  offerCounters,
]

/** Products, offers, releases and the private files that are sold. */
export const catalog =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'catalog',
      collections: collections(readEnv().storageDir),
      operations: [saleReadiness],
      sweepers: [publishScheduled],
      needs: [Audit],
      provides: [{ port: Catalog, service: catalogService }],
    })
