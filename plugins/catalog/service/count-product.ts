import type { CatalogService } from '../contract.ts'

/** Adds to one count of a product, by one statement: parallel counts all arrive. */
export const countProduct: CatalogService['count'] = async ({ tx }, productId, what, by) => {
  const { doc } = await tx.insertOnce(
    'product-stats',
    { product: productId },
    { views: 0, purchases: 0, downloads: 0 },
  )
  await tx.claim('product-stats', { id: doc.id, change: { [what]: { $inc: by } } })
}
