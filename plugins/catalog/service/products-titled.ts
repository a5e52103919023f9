import { slugOf } from '../../platform/registry.ts'
import type { CatalogService } from '../contract.ts'

/** Words that fit more products than this want another word. */
const mostProducts = 200

/** Products by words of their title, in any language, or by their address. */
export const productsTitled: CatalogService['productsTitled'] = async ({ payload, req }, words) => {
  const { docs } = await payload.find({
    collection: slugOf(payload, 'products'),
    where: { or: [{ title: { like: words } }, { slug: { like: words } }] },
    locale: 'all',
    depth: 0,
    limit: mostProducts,
    pagination: false,
    trash: true,
    select: { slug: true },
    req,
  })
  return docs.map(({ id }) => id)
}
