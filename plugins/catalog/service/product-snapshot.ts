import { slugOf } from '../../platform/registry.ts'
import type { CatalogService } from '../contract.ts'

/** A product as its owner's library names it; also when it is no longer published. */
export const productSnapshot: CatalogService['product'] = async ({ payload, req }, productId, locale) => {
  const product = await payload.findByID({
    collection: slugOf(payload, 'products'),
    id: productId,
    locale,
    depth: 1,
    // Lists for the panel, each of which would cost a statement.
    joins: false,
    trash: true,
    disableErrors: true,
    req,
  })
  if (!product) return null
  const cover = typeof product.thumbnail === 'object' ? product.thumbnail : null
  return {
    productId: product.id,
    slug: product.slug,
    title: product.title,
    summary: product.summary,
    coverUrl: cover?.url ?? null,
  }
}
