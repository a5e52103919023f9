import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { locales } from '../kernel/locale.ts'
import { documentId } from '../kernel/document-id.ts'
import { operationShape } from '../platform/faces/call.ts'
import { libraryItem } from './contract.items.ts'

export * from './contract.items.ts'
export * from './contract.why.ts'

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

const identity = z.object({
  customerId: z.string(),
  /** Its proof: the whole customer, what was bought here, or what a phone number and a day opened. */
  kind: z.enum(['full', 'order', 'partial']),
  /** The e-mail address or phone number; for an unproven customer a hint of it. */
  contact: z.string(),
})

/**
 * What this browser may see: all of its proven customers' things, the licenses of which they have a seat, and single orders
 * that it bought; newest first, 20 a page.
 */
export const libraryShape = operationShape(
  'library.list',
  z.object({
    page,
    /** Only what is of this customer, one of `identities`. */
    customerId: documentId.optional(),
  }),
  z.object({
    ...pageFacts,
    /** `full` when at least one customer is proven; `partial` when a phone number and a day opened something. */
    scope: z.enum(['none', 'order', 'partial', 'full']),
    /** Whose things this browser sees. One browser may have several. */
    identities: z.array(identity),
    /** Of the one that is proven and shown; null when there are several, or none. */
    email: z.string().nullable(),
    phone: z.string().nullable(),
    items: z.array(libraryItem),
  }),
)

/** What one order gave: empty while it is not paid. A page holds 100, the most that one checkout can buy. */
export const orderItemsShape = operationShape(
  'library.orderItems',
  z.object({ number: z.string().regex(/^[A-Z0-9-]{4,40}$/), page }),
  z.object({
    ...pageFacts,
    items: z.array(libraryItem),
    /** Licenses that the shop passed on to somebody else since: they are not among the items. */
    passedOn: z.number(),
  }),
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

/** Which ways back there are, besides the link and the code by mail: a site may have switched some off. */
export const waysShape = operationShape(
  'library.ways',
  z.object({}),
  z.object({ date: z.boolean(), message: z.boolean() }),
)

/**
 * Opens what was bought with a phone number within a day of a date, and in the same browsers. The number alone opens
 * nothing, and what opens has its keys masked. RETURN_UNKNOWN is the answer to a number that nobody bought with too.
 */
export const openByDateShape = operationShape(
  'library.openByDate',
  z.object({
    phone: z.string().max(40),
    /** `YYYY-MM-DD`, in the shop's time zone. A year that the days beside it could leave is nobody's. */
    date: z.iso.date().regex(/^[12]\d{3}-/),
  }),
  z.object({ opened: z.literal(true) }),
)

/**
 * Sends a code to an e-mail address or a phone number, if somebody bought here with it; the answer is the same either way.
 * The code works in the asking browser only, once.
 */
export const requestCodeShape = operationShape(
  'library.requestCode',
  z.object({ contact: z.string().max(254) }),
  z.object({ sent: z.literal(true), minutes: z.number() }),
)

/** Opens the whole library by the code that this browser asked for. CODE_INCOMPLETE, CODE_WRONG, or CODE_OVER after five of these. */
export const openByCodeShape = operationShape(
  'library.openByCode',
  z.object({ code: z.string().max(40) }),
  z.object({ opened: z.literal(true) }),
)

/** Somebody asked for a code. What they typed is encrypted: it may be nobody's of ours. */
export const codeRequested = event(
  'library.code-requested',
  1,
  z.object({ requestId: z.string(), sealedContact: z.string(), locale: z.enum(locales) }),
)

/** What was typed was a customer's: the code is to go there, in the language of the page that asked. */
export const codeApproved = event(
  'library.code-approved',
  1,
  z.object({ requestId: z.string(), customerId: id, locale: z.enum(locales) }),
)

/** A phone number was tried with wrong dates until no date opens it any more. It is encrypted: it may be nobody's. */
export const numberClosed = event(
  'library.number-closed',
  1,
  z.object({ noticeId: z.string(), sealedPhone: z.string() }),
)

/** It is the number of a customer, who is to be told. */
export const ownerWarned = event(
  'library.owner-warned',
  1,
  z.object({ noticeId: z.string(), customerId: id, phoneEnd: z.string() }),
)
