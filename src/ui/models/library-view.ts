import type { ImageView } from './image-view.ts'
import type { LicenseView, OwnedFileView } from './order-view.ts'

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

/** One page of what this browser may see. `scope` is `order` when it sees only what was bought in it. */
export type LibraryView = {
  scope: 'full' | 'none' | 'order'
  owned: OwnedProductView[]
  page: number
  pages: number
  total: number
  /** Why it cannot be shown just now. */
  trouble?: string
}
