import type { CollectionConfig, Config, Plugin } from 'payload'
import { readEnv } from '../platform/env.ts'
import { joinRoom } from '../platform/join-room.ts'
import { Catalog } from './contract.ts'
import { activeOfferOrStaff, publishedOrStaff, publishedReleaseOrStaff } from './edge/catalog-access.ts'
import { describeUpload } from './edge/describe-upload.ts'
import { expireCatalogPages, expirePagesOfProduct, expireProductPages } from './edge/expire-product-pages.ts'
import { keepSoldFiles } from './edge/keep-sold-files.ts'
import { publishScheduled } from './edge/publish-scheduled.ts'
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

const collections = (storageDir: string): CollectionConfig[] => [
  { ...readBy(publishedOrStaff, products), hooks: expireProductPages },
  { ...readBy(activeOfferOrStaff, offers), hooks: expirePagesOfProduct },
  {
    ...readBy(publishedReleaseOrStaff, releases),
    hooks: { ...expirePagesOfProduct, beforeChange: [stampPublication] },
  },
  { ...productFiles(storageDir), hooks: { ...describeUpload, beforeDelete: [keepSoldFiles] } },
  { ...readBy(everybody, productCategories), hooks: expireCatalogPages },
  { ...readBy(everybody, productTags), hooks: expireCatalogPages },
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
      sweepers: [publishScheduled],
      provides: [{ port: Catalog, service: catalogService }],
    })
