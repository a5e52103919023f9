import 'server-only'

import { cache } from 'react'

import type { Locale } from '../../plugins/kernel/locale.ts'
import type { ImageView } from '../ui/models/image-view.ts'
import type { OfferView } from '../ui/models/offer-view.ts'
import { offersOf } from './offers-of.ts'
import { releasedAmong } from './released.ts'
import { shopPayload } from './shop-payload.ts'
import { toImageView } from './to-image-view.ts'

export type CheckoutOffer = { offer: OfferView; product: { title: string; slug: string; image?: ImageView } }

/** An offer that is for sale now, with its product; null for any other id. Read once a request, never kept. */
export const checkoutOffer = cache(async (locale: Locale, offerId: string): Promise<CheckoutOffer | null> => {
  // Larger numbers fit no serial column, and the database would refuse them.
  if (!/^\d{1,9}$|^[0-9a-f-]{24,36}$/.test(offerId)) return null
  const payload = await shopPayload()
  const { docs } = await payload.find({
    collection: 'offers',
    where: { and: [{ id: { equals: offerId } }, { status: { equals: 'active' } }] },
    limit: 1,
    depth: 2,
    locale,
    fallbackLocale: 'en',
    overrideAccess: false,
  })
  const product = docs[0]?.product
  if (!product || typeof product !== 'object' || product._status !== 'published') return null
  const [offers, released] = await Promise.all([offersOf([product.id], locale), releasedAmong([product.id])])
  if (!released.has(String(product.id))) return null
  const offer = offers.get(String(product.id))?.find(({ id, soldOut }) => id === offerId && !soldOut)
  if (!offer) return null
  return {
    offer,
    product: { title: product.title, slug: product.slug, image: toImageView(product.thumbnail) },
  }
})
