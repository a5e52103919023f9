import type { ProductSlug } from './covers/pictures.ts'

export type Text = { en: string; sw: string }

export type DemoOffer = {
  name: Text
  licenseType: 'personal' | 'commercial' | 'team'
  seats?: number
  downloadCap?: number
  pricing: 'fixed' | 'pay-what-you-want' | 'free'
  /** In minor units; both currencies have two decimals. A minimum when the buyer chooses. */
  prices: { currency: 'USD' | 'KES'; amountMinor: number; suggestedMinor?: number }[]
}

export type DemoRelease = {
  version: string
  changelog: Text
  /** Names of files that `build-files` makes for this version. */
  files: string[]
}

/** A sound that everybody may hear. `make` answers WAV. */
export type DemoSound = { name: string; title: Text; make: () => Uint8Array }

/** One product of the demo shop. `description` and `documentation` are in the notation of `blocks.ts`. */
export type DemoProduct = {
  slug: ProductSlug
  title: Text
  summary: Text
  description: Text
  documentation: Text
  category: string
  tags: string[]
  isFeatured?: boolean
  offers: DemoOffer[]
  /** Oldest first. */
  releases: DemoRelease[]
  /** Alternative texts: of the cover, then of each gallery picture. */
  alt: Text[]
  sounds?: DemoSound[]
}

/** Prices in whole dollars and shillings. */
export const priced = (dollars: number, shillings: number): DemoOffer['prices'] => [
  { currency: 'USD', amountMinor: dollars * 100 },
  { currency: 'KES', amountMinor: shillings * 100 },
]

export const personal: Text = { en: 'Personal', sw: 'Binafsi' }
export const commercial: Text = { en: 'Commercial', sw: 'Biashara' }
export const teamOf = (seats: number): Text => ({ en: `Team of ${seats}`, sw: `Timu ya watu ${seats}` })
