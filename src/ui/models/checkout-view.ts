import type { ChoiceView } from './choice-view.ts'
import type { ImageView } from './image-view.ts'
import type { OfferView } from './offer-view.ts'

/** What somebody is about to buy. */
export type WantedView = {
  product: { title: string; slug: string; image?: ImageView }
  offer: OfferView
}

export type CheckoutView = WantedView & {
  choice: ChoiceView
  /** A phone number as people write it in the shop's country. */
  phoneExample?: string
  /** A phone number and a day open what was bought. */
  hasDate: boolean
  /** One try to buy: sent again by the same person, it leads to the same order. */
  tryKey: string
}
