import type { Config, Plugin } from 'payload'
import { readEnv } from '../platform/env.ts'
import { joinRoom } from '../platform/join-room.ts'
import { Catalog } from './contract.ts'
import { offerCounters, productStats } from './schema/machine-rows.ts'
import { offers } from './schema/offers.ts'
import { productFiles } from './schema/product-files.ts'
import { products } from './schema/products.ts'
import { releases } from './schema/releases.ts'
import { productCategories, productTags } from './schema/taxonomy.ts'
import { catalogService } from './service/catalog-service.ts'

/** Products, offers, releases and the private files that are sold. */
export const catalog =
  (): Plugin =>
  (config: Config): Config =>
    joinRoom(config, {
      name: 'catalog',
      collections: [
        products,
        offers,
        releases,
        productFiles(readEnv().storageDir),
        productCategories,
        productTags,
        productStats,
        offerCounters,
      ],
      provides: [{ port: Catalog, service: catalogService }],
    })
