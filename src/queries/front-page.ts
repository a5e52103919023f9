import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import type { ProductCardView } from '../ui/models/product-view.ts'
import { cached } from './cached.ts'
import { productCards } from './product-cards.ts'

const featuredCount = 6

/** What the front page picks: the featured products, then the newest; and one that costs nothing. */
export const frontPage = cached(
  'front-page',
  async (locale: Locale): Promise<{ products: ProductCardView[]; freeSlug?: string }> => {
    const { products } = await productCards(locale, { limit: 48 })
    const free = products.find(({ price }) => price?.pricing === 'free')
    return { products: products.slice(0, featuredCount), freeSlug: free?.slug }
  },
)
