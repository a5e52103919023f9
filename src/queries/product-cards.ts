import 'server-only'

import type { Where } from 'payload'

import type { Product } from '../../payload-types.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import type { OfferView } from '../ui/models/offer-view.ts'
import type { CategoryView, ProductCardView } from '../ui/models/product-view.ts'
import { offersOf } from './offers-of.ts'
import { releasedAmong } from './released.ts'
import { shopPayload } from './shop-payload.ts'
import { toImageView } from './to-image-view.ts'

export type CardPage = { products: ProductCardView[]; total: number; page: number; pages: number }

/** The featured first, then the newest. */
export const shelfOrder = ['-featured', '-createdAt']

type Wanted = { where?: Where; limit: number; page?: number }

const categoryOf = (category: Product['category']): CategoryView | undefined =>
  category !== null && typeof category === 'object' ? { name: category.name, slug: category.slug } : undefined

const toCard = (product: Product, offers: OfferView[]): ProductCardView => ({
  slug: product.slug,
  title: product.title,
  summary: product.summary,
  category: categoryOf(product.category),
  image: toImageView(product.thumbnail),
  price: offers[0]?.price,
  hasSeveralPrices: new Set(offers.map(({ price }) => `${price.currency} ${price.amountMinor}`)).size > 1,
})

/** Published products as cards, with the price of their cheapest offer. */
export const productCards = async (locale: Locale, wanted: Wanted): Promise<CardPage> => {
  const payload = await shopPayload()
  const found = await payload.find({
    collection: 'products',
    where: { and: [{ _status: { equals: 'published' } }, wanted.where ?? {}] },
    sort: shelfOrder,
    limit: wanted.limit,
    page: wanted.page ?? 1,
    depth: 1,
    locale,
    fallbackLocale: 'en',
    overrideAccess: false,
    select: { slug: true, title: true, summary: true, category: true, thumbnail: true },
  })
  const products = found.docs as Product[]
  const ids = products.map(({ id }) => id)
  const [offers, released] = await Promise.all([offersOf(ids, locale), releasedAmong(ids)])
  // What cannot be bought yet is shown, without a price that would say otherwise.
  const offersFor = (id: string) => (released.has(id) ? offers.get(id) : undefined) ?? []
  return {
    products: products.map((product) => toCard(product, offersFor(String(product.id)))),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}
