import type { ImageView } from './image-view.ts'
import type { LicenseView, OwnedFileView } from './order-view.ts'
import type { RichTextData } from './rich-text-data.ts'

/** A product that the visitor owns, with what can be downloaded now. `boughtAt` is ISO 8601. */
export type OwnedProductView = {
  title: string
  slug?: string
  image?: ImageView
  version?: string
  orderNumber?: string
  boughtAt?: string
  license: LicenseView
  files: OwnedFileView[]
}

/** One of the people whose things this browser sees. The contact of one who is not proven is a hint. */
export type IdentityView = { customerId: string; contact: string; isProven: boolean }

/**
 * One page of what this browser may see. `scope` is `order` when it sees only what was bought in it, `partial` when a phone
 * number and a day opened it, with masked keys.
 */
export type LibraryView = {
  scope: 'full' | 'none' | 'order' | 'partial'
  identities: IdentityView[]
  owned: OwnedProductView[]
  page: number
  pages: number
  total: number
  /** Why it cannot be shown just now. */
  trouble?: string
}

/** How often the files were downloaded of late, and what was asked of the shop. Dates are ISO 8601. */
export type DownloadWindowView = {
  limit: number
  days: number
  files: { fileId: string; used: number; freeAt?: string }[]
  reset?: { status: 'approved' | 'pending' | 'rejected'; askedAt: string; note?: string }
}

/** One license with all that belongs to it. `at` is ISO 8601. */
export type LibraryItemView = {
  owned: OwnedProductView
  offerName: string
  seats: number
  changelog?: string
  documentation?: RichTextData
  window?: DownloadWindowView
  history: {
    at: string
    fileName?: string
    status: 'granted' | 'opened' | 'completed' | 'handed-over' | 'canceled' | 'refused' | 'expired'
  }[]
}
