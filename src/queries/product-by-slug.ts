import 'server-only'

import type { Locale } from '../../plugins/kernel/locale.ts'
import type { ProductCardView, ProductView } from '../ui/models/product-view.ts'
import { cached } from './cached.ts'
import { offersOf } from './offers-of.ts'
import { productCards } from './product-cards.ts'
import { releasesOf } from './releases-of.ts'
import { shopPayload } from './shop-payload.ts'
import { toImageView, toImageViews, toSoundViews } from './to-image-view.ts'

export type ProductPage = {
  product: ProductView
  related: ProductCardView[]
  /** Words and picture for search engines and link previews, where the creator wrote them. */
  meta: { title?: string; description?: string; imageUrl?: string }
}

const relatedCount = 3

/** Others of the same category, or else of the whole shop. */
const relatedTo = async (locale: Locale, id: number, categoryId?: number): Promise<ProductCardView[]> => {
  const others = { id: { not_equals: id } }
  const near = categoryId
    ? await productCards(locale, {
        where: { and: [others, { category: { equals: categoryId } }] },
        limit: relatedCount,
      })
    : undefined
  if (near && near.total > 0) return near.products
  return (await productCards(locale, { where: others, limit: relatedCount })).products
}

/** Everything about one published product; null when there is none at this address. */
export const productBySlug = cached(
  'product',
  async (locale: Locale, slug: string): Promise<ProductPage | null> => {
    const payload = await shopPayload()
    const { docs } = await payload.find({
      collection: 'products',
      where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
      limit: 1,
      depth: 1,
      joins: false,
      locale,
      fallbackLocale: 'en',
      overrideAccess: false,
    })
    const found = docs[0]
    if (!found) return null
    const category =
      found.category !== null && typeof found.category === 'object' ? found.category : undefined
    const [offers, releases, related] = await Promise.all([
      offersOf([found.id], locale),
      releasesOf(found.id, locale),
      relatedTo(locale, found.id, category?.id),
    ])
    const [release, ...olderReleases] = releases
    const share = typeof found.meta?.image === 'object' ? found.meta.image : found.thumbnail
    return {
      product: {
        slug: found.slug,
        title: found.title,
        summary: found.summary,
        category: category && { name: category.name, slug: category.slug },
        image: toImageView(found.thumbnail),
        gallery: [...toImageViews(found.gallery), ...toImageViews(found.previewFiles)],
        sounds: toSoundViews(found.previewFiles),
        tags: (found.tags ?? []).flatMap((tag) => (typeof tag === 'object' ? [tag.name] : [])),
        description: found.description ?? undefined,
        documentation: found.documentation ?? undefined,
        offers: offers.get(String(found.id)) ?? [],
        release,
        olderReleases,
      },
      related,
      meta: {
        title: found.meta?.title ?? undefined,
        description: found.meta?.description ?? undefined,
        imageUrl:
          (typeof share === 'object' ? (share?.sizes?.share?.url ?? share?.url) : undefined) ?? undefined,
      },
    }
  },
)
