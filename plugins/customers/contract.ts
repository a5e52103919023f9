import type { Id } from '../kernel/id.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Result } from '../kernel/result.ts'
import type { TxCtx } from '../platform/context.ts'
import { port } from '../platform/registry.ts'

/** The cookie of a buyer's browser. Not Payload's own: staff and buyer in one browser do not disturb each other. */
export const buyerCookie = 'duka_buyer'

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
  /** The customer of this contact, made when new. Proves nothing about who typed it. */
  recognize(ctx: TxCtx, contact: Contact, locale: Locale): Promise<CustomerSnapshot>
  load(ctx: TxCtx, customerId: Id): Promise<CustomerSnapshot | null>
  /** Lets this browser see one order, opening a session (and setting its cookie) when it has none. */
  admitToOrder(ctx: TxCtx, customerId: Id, orderId: Id): Promise<void>
  /**
   * A one-time link that opens the customer's whole library for the browser that redeems it.
   * @returns the token; only its hash is stored.
   */
  issueLink(ctx: TxCtx, customerId: Id): Promise<string>
}

export const Customers = port<CustomersService>('customers')
