export type LicenseType = 'personal' | 'commercial' | 'team'

/** A price. With pay-what-you-want, `amountMinor` is the least that is taken. */
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
  downloadCap: number | null
  price: PriceView
  maxQuantity: number
  soldOut: boolean
}
