import 'server-only'

import { cached } from './cached.ts'
import { categories } from './categories.ts'
import { shopPayload } from './shop-payload.ts'

export type SitemapPath = { path: string; updatedAt?: string }

/** What one sitemap may hold, by its own protocol. */
const mostPaths = 50_000

/** Every public page, without a language. */
export const sitemapPaths = cached('sitemap', async (): Promise<SitemapPath[]> => {
  const payload = await shopPayload()
  const [{ docs }, shelves] = await Promise.all([
    payload.find({
      collection: 'products',
      where: { _status: { equals: 'published' } },
      sort: '-updatedAt',
      limit: mostPaths / 4,
      depth: 0,
      select: { slug: true, updatedAt: true },
      overrideAccess: false,
    }),
    categories('en'),
  ])
  return [
    { path: '/' },
    { path: '/products' },
    ...shelves.map(({ slug }) => ({ path: `/products?category=${slug}` })),
    ...docs.map(({ slug, updatedAt }) => ({ path: `/products/${slug}`, updatedAt })),
  ]
})
