import type { ImageView } from './image-view.ts'
import type { OfferView } from './offer-view.ts'

/** What is about to be bought. Amounts are in minor units of `currency`. */
export type CheckoutView = {
  product: { title: string; slug: string; image?: ImageView }
  offer: OfferView
  quantity: number
  unitAmountMinor: number
  totalMinor: number
  currency: string
  /** One try to buy: sent again by the same person, it leads to the same order. */
  tryKey: string
}
