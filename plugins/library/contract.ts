import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { locales } from '../kernel/locale.ts'
import { operationShape } from '../platform/faces/call.ts'

const file = z.object({
  fileId: z.string(),
  name: z.string(),
  size: z.number(),
  mimeType: z.string(),
  sha256: z.string(),
})

export const libraryItem = z.object({
  licenseId: z.string(),
  productSlug: z.string(),
  title: z.string(),
  coverUrl: z.string().nullable(),
  offerName: z.string(),
  licenseType: z.enum(['personal', 'commercial', 'team']),
  /** In the clear for a browser that proved its customer or bought this very order; masked once it is revoked. */
  licenseKey: z.string(),
  maskedKey: z.string(),
  seats: z.number(),
  status: z.enum(['active', 'suspended', 'revoked', 'expired']),
  expiresAt: z.string().nullable(),
  downloadsUsed: z.number(),
  downloadCap: z.number().nullable(),
  orderNumber: z.string(),
  boughtAt: z.string(),
  version: z.string().nullable(),
  changelog: z.string().nullable(),
  /** What can be downloaded now: empty while the license is not active. */
  files: z.array(file),
})

/** Things that are older than this many pages are no longer listed. */
export const mostPages = 50

/** From 1. */
const page = z.coerce.number().int().min(1).max(mostPages).default(1)

const pageFacts = {
  page: z.number(),
  /** At least 1, at most 50. */
  pages: z.number(),
  /** Licenses on all pages. */
  total: z.number(),
}

/**
 * What this browser may see: all of its proven customers' things, and single orders that it bought; newest first, 20 a
 * page.
 */
export const libraryShape = operationShape(
  'library.list',
  z.object({ page }),
  z.object({
    ...pageFacts,
    /** `full` when at least one customer is proven. */
    scope: z.enum(['none', 'order', 'full']),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    items: z.array(libraryItem),
  }),
)

/** What one order gave: empty while it is not paid. A page holds 100, the most that one checkout can buy. */
export const orderItemsShape = operationShape(
  'library.orderItems',
  z.object({ number: z.string().regex(/^[A-Z0-9-]{4,40}$/), page }),
  z.object({ ...pageFacts, items: z.array(libraryItem) }),
)

const id = z.union([z.number(), z.string()])

/** Somebody typed an address to get a link. The address is encrypted: it may be nobody's of ours. */
export const linkRequested = event(
  'library.link-requested',
  1,
  z.object({ requestId: z.string(), sealedEmail: z.string(), locale: z.enum(locales) }),
)

/** The address was a customer's: a link is to be mailed there, in the language of the page that asked. */
export const linkApproved = event(
  'library.link-approved',
  1,
  z.object({ requestId: z.string(), customerId: id, locale: z.enum(locales) }),
)

/** Mails a link to the library, if that address bought here; the answer is the same either way. */
export const requestLinkShape = operationShape(
  'library.requestLink',
  z.object({ email: z.string().max(254) }),
  z.object({ sent: z.literal(true) }),
)

/**
 * Looks at a link without using it. What mail programs made of one may be any text. `held`: this browser sees the
 * library behind it already.
 */
export const checkLinkShape = operationShape(
  'library.checkLink',
  z.object({ token: z.string().max(500) }),
  z.object({ state: z.enum(['good', 'held', 'used', 'expired', 'unknown']) }),
)

/** Redeems a mailed link: this browser sees the customer's library from now on. */
export const openLinkShape = operationShape(
  'library.openLink',
  z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  z.object({ opened: z.literal(true) }),
)

/** Ends this browser's session. */
export const leaveShape = operationShape('library.leave', z.object({}), z.object({ left: z.literal(true) }))
