import type { ImageView } from './image-view.ts'
import type { LicenseView, OwnedFileView } from './order-view.ts'
import type { RichTextData } from './rich-text-data.ts'

/** A product that the visitor owns, with what can be downloaded now. `boughtAt` is ISO 8601. */
export type OwnedProductView = {
  title: string
  slug?: string
  image?: ImageView
  version?: string
  /** That version, when the visitor has an older one. */
  news?: string
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
  files: { releaseId: string; fileId: string; used: number; freeAt?: string }[]
  reset?: { status: 'approved' | 'pending' | 'rejected'; askedAt: string; note?: string }
}

/** A release that a license gives. `isNew`: newer than what the visitor has downloaded. */
export type OwnedReleaseView = {
  releaseId: string
  version: string
  isBeta: boolean
  isNew: boolean
  /** ISO 8601 */
  publishedAt?: string
  changelog?: string
  files: OwnedFileView[]
}

/** Whether mails about new versions are on. Not set where there are none to switch. `news`: what was just done. */
export type ReleaseMailsView = { isOn: boolean; news?: 'off' | 'on'; refusal?: string }

/** What a license gives of its product's releases; the sorting is done, the highest version comes first. */
export type OwnedReleasesView = {
  /** What is downloaded by default; nothing where all of it was taken back. */
  newest?: OwnedReleaseView
  /** Stable ones that came since the last download, the newest among them. */
  since: OwnedReleaseView[]
  /** Ahead of the newest. */
  betas: OwnedReleaseView[]
  older: OwnedReleaseView[]
  /** What the visitor has downloaded last. */
  lastVersion?: string
  /** ISO 8601; not set when every new version comes with it. */
  until?: string
  /** That day is over. */
  hasEnded: boolean
  /** A newer version is out that does not come with it; `until` is ISO 8601. */
  ended?: { version: string; until: string }
}

/** One license with all that belongs to it. `at` is ISO 8601. */
export type LibraryItemView = {
  owned: OwnedProductView
  offerName: string
  seats: number
  releases: OwnedReleasesView
  /** Not set where there are none to switch. */
  releaseMails?: boolean
  documentation?: RichTextData
  window?: DownloadWindowView
  history: {
    at: string
    fileName?: string
    status: 'granted' | 'opened' | 'completed' | 'handed-over' | 'canceled' | 'refused' | 'expired'
  }[]
}
