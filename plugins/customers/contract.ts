import { z } from 'zod'
import type { Id } from '../kernel/id.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Result } from '../kernel/result.ts'
import type { TxCtx } from '../platform/context.ts'
import { operationShape } from '../platform/faces/call.ts'
import { port } from '../platform/registry.ts'
import { documentId } from '../kernel/document-id.ts'

/** The cookie of a buyer's browser. Not Payload's own: staff and buyer in one browser do not disturb each other. */
export const buyerCookie = 'duka_buyer'

/** Days that a mailed link opens the library, unless it is used before. */
export const linkDays = 7

/** Days that a browser stays known after it bought, or after it opened the library. */
export const sessionDays = 90

/** The cookie of a browser that asked for a code: the code opens nothing in another one. */
export const codeCookie = 'duka_code'

/** Minutes that a code opens the library, unless it is used before. */
export const codeMinutes = 15

/** What a mailed link is worth to the asking browser. `held`: it sees the library behind that link already. */
export type LinkState = 'expired' | 'good' | 'held' | 'unknown' | 'used'

/** How a buyer can be reached. At least one is set; the e-mail in lower case, the phone number in E.164. */
export interface Contact {
  email: string | null
  phone: string | null
}

export interface CustomerSnapshot extends Contact {
  customerId: Id
  locale: Locale
}

export interface CustomersService {
  /** Normalizes what a person typed. CONTACT_REQUIRED, BAD_EMAIL or BAD_PHONE. */
  readContact(
    typed: { email?: string | null; phone?: string | null },
    defaultCountry: string,
  ): Result<Contact>
  /**
   * The customer of this contact, made when new. Proves nothing about who typed it, so nothing typed is ever added
   * to a known customer: with an e-mail, that alone names the customer and the phone number stays on the order.
   */
  recognize(ctx: TxCtx, contact: Contact, locale: Locale): Promise<CustomerSnapshot>
  load(ctx: TxCtx, customerId: Id): Promise<CustomerSnapshot | null>
  /** Holds the customer's row until the end of the transaction, before any order's: what is counted per customer is counted under it. */
  hold(ctx: TxCtx, customerId: Id): Promise<void>
  /** @param email as `readContact` gives it */
  findByEmail(ctx: TxCtx, email: string): Promise<CustomerSnapshot | null>
  /** @param phone as `readContact` gives it */
  findByPhone(ctx: TxCtx, phone: string): Promise<CustomerSnapshot | null>
  /**
   * Lets this browser see one order, opening a session (and setting its cookie) when it has none. The cookie is set
   * when the outermost transaction commits; the request's own `ctx.actor` stays as it was.
   */
  admitToOrder(ctx: TxCtx, customerId: Id, orderId: Id): Promise<void>
  /**
   * A one-time link that opens the customer's whole library for the browser that redeems it, within seven days.
   * @param seed the same secret seed gives the same link, so that a mail sent twice carries one link, not two
   * @returns the token; only its hash is stored.
   */
  issueLink(ctx: TxCtx, customerId: Id, seed?: string): Promise<string>
  /**
   * Opens the customer's library for this browser, under a new token (an older one could have been planted).
   * A link that is over changes nothing: a browser that sees the library behind it goes on, any other gets LINK_USED or
   * LINK_EXPIRED. NOT_FOUND for a token that was never issued.
   */
  redeemLink(ctx: TxCtx, token: string): Promise<Result<{ customerId: Id }>>
  /** Looks at a link without using it. */
  inspectLink(ctx: TxCtx, token: string): Promise<LinkState>
  /** Ends this browser's session, if it has one, and takes its cookie away. */
  leave(ctx: TxCtx): Promise<void>
}

export const Customers = port<CustomersService>('customers')

/** Whether a phone number may be tried with a date now. It says nothing of whether anybody bought with that number. */
export type TryStanding =
  { state: 'open' } | { state: 'locked'; retryAfterSeconds: number } | { state: 'code-only' }

/** What a failed try has changed. */
export interface TryFailed {
  /** Seconds that the number is locked from now on; null when it is not. */
  lockedSeconds: number | null
  /** This failure was the last that a date may have: from now on a code opens the number, or nothing does. */
  isLast: boolean
}

/** How somebody comes back who has lost their browser. */
export interface ReturningService {
  /** Which ways there are. The mailed link and the mailed code are always there. */
  ways: { date: boolean; message: boolean }
  /** Holds the number until the end of the transaction, known or not, so that its tries come one after the other. */
  holdTries(ctx: TxCtx, phone: string): Promise<TryStanding>
  /** Counts a failure of a held number. Commits only if the caller does. */
  noteFailure(ctx: TxCtx, phone: string): Promise<TryFailed>
  /** Of these orders the ones, and with them all others, that were placed in the same browsers. */
  placedTogether(ctx: TxCtx, orderIds: Id[]): Promise<Id[]>
  /** Lets this browser see these orders, with their keys masked, under a new token. */
  admitPartly(ctx: TxCtx, orders: { customerId: Id; orderId: Id }[]): Promise<void>
  /** Begins a code for whoever is behind what this browser typed, and gives it the cookie that goes with it. */
  beginCode(ctx: TxCtx): Promise<{ requestId: string }>
  /** Says whose library the code opens. False when it is over already. */
  assignCode(ctx: TxCtx, requestId: string, customerId: Id): Promise<boolean>
  /** The code in the clear, for its mail or message; null when it is over. */
  codeOf(ctx: TxCtx, requestId: string): Promise<string | null>
  /**
   * Tries a code in the browser that asked for it. The right one opens its customer's whole library, once, under a new
   * token. A wrong one is counted: the caller has to commit in any case.
   */
  tryCode(ctx: TxCtx, typed: string): Promise<CodeTried>
  /** Sends a short text. @throws what the adapter says. */
  sendMessage(to: string, text: string): Promise<void>
}

export type CodeTried =
  { customerId: Id; problem: null } | { problem: 'CODE_INCOMPLETE' | 'CODE_OVER' | 'CODE_WRONG' }

export const Returning = port<ReturningService>('customers.returning')

/** Reaches phones. Written for one operator or service, and given to `customers({ messenger })`. */
export interface Messenger {
  /** @param to E.164 @throws when the text was not taken; it is tried again */
  send(message: { to: string; text: string }): Promise<void>
}

const browser = z.object({
  sessionId: z.string(),
  browser: z.string().nullable(),
  os: z.string().nullable(),
  deviceClass: z.string().nullable(),
  /** Opens the whole library, or only what was bought in it, or what a phone number and a day opened. */
  sees: z.enum(['full', 'order', 'partial']),
  lastSeenAt: z.string(),
  isCurrent: z.boolean(),
})

/** Browsers that see something of this buyer; without a proven customer, only the asking one. */
export const sessionsShape = operationShape(
  'customers.sessions',
  z.object({}),
  z.object({ sessions: z.array(browser) }),
)

/** Lets dates open a phone number again that was tried with wrong ones. For staff, who may hear from its owner. */
export const forgiveNumberShape = operationShape(
  'customers.forgiveNumber',
  z.object({
    /** With its country code. */
    phone: z.string().max(40),
  }),
  z.object({ forgiven: z.literal(true) }),
)

/** Ends the session of one of them. */
export const revokeSessionShape = operationShape(
  'customers.revokeSession',
  z.object({ sessionId: documentId }),
  z.object({ revoked: z.literal(true) }),
)
