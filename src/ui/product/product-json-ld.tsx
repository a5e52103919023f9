import { minorDigits } from '../../../plugins/kernel/money.ts'
import type { OfferView } from '../models/offer-view.ts'
import { isReleased } from '../models/is-released.ts'
import type { ProductView } from '../models/product-view.ts'

const major = (minor: number, currency: string): string => {
  const digits = minorDigits(currency)
  return (minor / 10 ** digits).toFixed(digits)
}

const availability = (offer: OfferView, isReleased: boolean): string => {
  if (!isReleased) return 'OutOfStock'
  return offer.soldOut ? 'SoldOut' : 'InStock'
}

const offerData = (offer: OfferView, url: string, isReleased: boolean) => ({
  '@type': 'Offer',
  name: offer.name,
  url,
  price: major(offer.price.amountMinor, offer.price.currency),
  priceCurrency: offer.price.currency,
  availability: `https://schema.org/${availability(offer, isReleased)}`,
})

type Props = { product: ProductView; url: string; origin: string }

/** What search engines read about a product. "<" is escaped, so that no text can close the script. */
export const ProductJsonLd = ({ product, url, origin }: Props) => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.title,
    description: product.summary,
    url,
    ...(product.category ? { category: product.category.name } : {}),
    ...(product.image ? { image: [new URL(product.image.url, origin).href] } : {}),
    offers: product.offers.map((offer) => offerData(offer, url, isReleased(product))),
  }
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return <script dangerouslySetInnerHTML={{ __html: json }} type="application/ld+json" />
}
