import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import type { CategoryView } from '../ui/models/product-view.ts'
import { cached } from './cached.ts'
import { shopPayload } from './shop-payload.ts'

const mostCategories = 60

/** The categories that hold something, with how much. */
export const categories = cached('categories', async (locale: Locale): Promise<CategoryView[]> => {
  const payload = await shopPayload()
  const { docs } = await payload.find({
    collection: 'product-categories',
    sort: 'name',
    limit: mostCategories,
    depth: 0,
    locale,
    fallbackLocale: 'en',
    overrideAccess: false,
  })
  const counts = await Promise.all(
    docs.map(({ id }) =>
      payload.count({
        collection: 'products',
        where: { and: [{ category: { equals: id } }, { _status: { equals: 'published' } }] },
        overrideAccess: false,
      }),
    ),
  )
  return docs
    .map(({ name, slug }, index) => ({ name, slug, count: counts[index]?.totalDocs ?? 0 }))
    .filter(({ count }) => count > 0)
})
