import type { CatalogService } from '../contract.ts'
import { countProduct } from './count-product.ts'
import { distrustExternal } from './distrust-external.ts'
import { fileSnapshot, filesOf } from './file-snapshot.ts'
import { offerForSale, offerToGive } from './offer-for-sale.ts'
import { productSnapshot } from './product-snapshot.ts'
import { productsTitled } from './products-titled.ts'
import { publishedReleases, release, releasesOf } from './published-releases.ts'
import { returnStock, takeStock } from './take-stock.ts'

export const catalogService = (externalHosts: readonly string[]): CatalogService => ({
  externalHosts,
  offerForSale,
  offerToGive,
  takeStock,
  returnStock,
  publishedReleases,
  releasesOf,
  release,
  filesOf,
  file: fileSnapshot,
  distrust: distrustExternal,
  product: productSnapshot,
  productsTitled,
  count: countProduct,
})
