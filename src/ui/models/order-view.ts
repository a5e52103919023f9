import type { ImageView } from './image-view.ts'
import type { LicenseType } from './offer-view.ts'
import type { PlatformView } from './product-view.ts'

export type OrderStatus =
  | 'pending'
  | 'paid'
  | 'failed'
  | 'expired'
  | 'refunded'
  | 'partially-refunded'
  | 'disputed'
  | 'charged-back'
  | 'canceled'

/** A file that can be asked for. License, release and file are what the download form posts. */
export type OwnedFileView = {
  licenseId: string
  releaseId?: string
  fileId: string
  name: string
  sizeBytes: number
  mime: string
  /** Not set for any system. */
  platform?: PlatformView
}

/** A license as the visitor sees it. `key` is masked unless they have proved who they are, and empty for who has a seat. */
export type LicenseView = {
  id: string
  /** It is somebody else's, who gave the visitor a place in it. */
  isSeat: boolean
  type: LicenseType
  status: 'active' | 'suspended' | 'revoked' | 'expired'
  key: string
  /** ISO 8601; null when it does not expire. */
  expiresAt: string | null
  downloadsUsed: number
  downloadCap: number | null
}

export type OrderLineView = {
  title: string
  slug?: string
  offerId: string
  offerName: string
  image?: ImageView
  quantity: number
  totalMinor: number
  version?: string
  licenses: LicenseView[]
  files: OwnedFileView[]
}

/** An order as the browser that bought it sees it. `payUrl` is set while it can still be paid. */
export type OrderView = {
  number: string
  status: OrderStatus
  currency: string
  /** Staff gave it: nobody paid. */
  isGiven: boolean
  totalMinor: number
  /** Minor units that went back so far. */
  refundedMinor: number
  /** What the buyer gave. Mail goes to the address; nothing is sent to a phone. */
  email?: string
  phone?: string
  createdAt: string
  payUrl?: string
  lines: OrderLineView[]
  /** Paid, but the licenses are still being made. */
  isDelivering: boolean
}
