import type { CatalogService } from '../contract.ts'
import { countProduct } from './count-product.ts'
import { fileSnapshot } from './file-snapshot.ts'
import { newestFiles, newestRelease } from './newest-release.ts'
import { offerForSale } from './offer-for-sale.ts'
import { productSnapshot } from './product-snapshot.ts'
import { productsTitled } from './products-titled.ts'
import { returnStock, takeStock } from './take-stock.ts'

export const catalogService: CatalogService = {
  offerForSale,
  takeStock,
  returnStock,
  newestRelease,
  newestFiles,
  file: fileSnapshot,
  product: productSnapshot,
  productsTitled,
  count: countProduct,
}
