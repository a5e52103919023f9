export type LicenseType = 'personal' | 'commercial' | 'team'

/** A price in one currency. With pay-what-you-want, `amountMinor` is the least that is taken. */
export type PriceView = {
  pricing: 'fixed' | 'pay-what-you-want' | 'free'
  amountMinor: number
  suggestedMinor?: number
  currency: string
}

/** One way to buy a product. `null` stands for "no limit". */
export type OfferView = {
  id: string
  name: string
  licenseType: LicenseType
  seats: number
  validityDays: number | null
  /** For how long new versions come with it. */
  updateDays: number | null
  downloadCap: number | null
  /** In the shop's currency, or else in the first that the offer has. */
  price: PriceView
  /** In every currency, `price` first. */
  prices: PriceView[]
  maxQuantity: number
  soldOut: boolean
}
