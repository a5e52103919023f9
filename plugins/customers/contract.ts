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

const browser = z.object({
  sessionId: z.string(),
  browser: z.string().nullable(),
  os: z.string().nullable(),
  deviceClass: z.string().nullable(),
  /** Opens the whole library, or only an order that was bought in it. */
  sees: z.enum(['full', 'order']),
  lastSeenAt: z.string(),
  isCurrent: z.boolean(),
})

/** Browsers that see something of this buyer; without a proven customer, only the asking one. */
export const sessionsShape = operationShape(
  'customers.sessions',
  z.object({}),
  z.object({ sessions: z.array(browser) }),
)

/** Ends the session of one of them. */
export const revokeSessionShape = operationShape(
  'customers.revokeSession',
  z.object({ sessionId: documentId }),
  z.object({ revoked: z.literal(true) }),
)
