import type { ImageView } from './image-view.ts'
import type { OfferView, PriceView } from './offer-view.ts'
import type { RichTextData } from './rich-text-data.ts'
import type { SoundView } from './sound-view.ts'

export type CategoryView = { name: string; slug: string; count?: number }

/** What a card shows. `price` is the cheapest offer; `hasSeveralPrices` says that there are dearer ones. */
export type ProductCardView = {
  slug: string
  title: string
  summary: string
  category?: CategoryView
  image?: ImageView
  price?: PriceView
  hasSeveralPrices: boolean
}

/** A system that a file is made for. */
export type PlatformView = 'android' | 'ios' | 'linux' | 'macos' | 'windows'

/** A file that the buyer gets. `sizeBytes` is exact. */
export type FileView = { name: string; sizeBytes: number; mime: string; platform?: PlatformView }

/** `publishedAt` is ISO 8601. */
export type ReleaseView = { version: string; publishedAt?: string; changelog?: string; files: FileView[] }

export type ProductView = Omit<ProductCardView, 'hasSeveralPrices'> & {
  tags: string[]
  gallery: ImageView[]
  sounds: SoundView[]
  description?: RichTextData
  documentation?: RichTextData
  offers: OfferView[]
  release?: ReleaseView
  olderReleases: ReleaseView[]
}
