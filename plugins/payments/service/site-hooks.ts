import { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import type { Locale } from '../../kernel/locale.ts'
import { siteHooks } from '../../platform/site-hook.ts'
import type { OrderSnapshot } from '../contract.ts'

/** What is about to be ordered. Its price is the offer's; the order is placed for this total, or not at all. */
export interface CheckoutFacts {
  offerId: Id
  productId: Id
  releaseId: Id
  /** In the buyer's language. */
  title: string
  offerName: string
  licenseType: OrderSnapshot['lines'][number]['licenseType']
  quantity: number
  /** ISO 4217 */
  currency: string
  /** Minor units of the currency. */
  unitAmountMinor: number
  /** Minor units; 0 for what is free. */
  totalMinor: number
  email: string | null
  /** E.164 */
  phone: string | null
  locale: Locale
}

/** An order whose payment is about to be opened. */
export interface InitiatePaymentFacts {
  order: OrderSnapshot
  /** Name of the provider that will be asked, such as `stripe`. */
  provider: string
}

/** An order whose money is in the provider's books, and which does not say so yet. */
export interface ConfirmOrderFacts {
  order: OrderSnapshot
  payment: {
    provider: string
    /** The provider's own id of the payment. */
    reference: string
    /** Minor units; the order's total. */
    amountMinor: number
    currency: string
    /** ISO 8601 */
    paidAt: string | null
  }
}

/** An order that has become paid. */
export interface ConfirmedOrderFacts {
  /** The same each time that the hooks run for this order: do once for it what must not be done twice. */
  eventId: string
  /** As it is when the hook runs: it may have been refunded since. */
  order: OrderSnapshot
}

/** The site's own code on the way of a sale. */
export const paymentHooks = z.strictObject({
  /**
   * Before an order is placed, free ones too, and outside of any transaction. The offer is for sale and the price is
   * right; stock is not taken yet. Not asked again for an order that this page has placed already.
   * A `ShopRefusal` refuses with its words; any other throw, or no end within `hookSeconds`, with SITE_HOOK_FAILED.
   * Nothing is written then.
   */
  beforeCheckout: siteHooks<CheckoutFacts>(),
  /**
   * After the pending order is committed and before its provider is asked, outside of any transaction; not for free
   * orders. Once for each try: again when the provider did not answer, or a process died in between.
   * A throw of any kind ends the order as canceled and gives its units back, unless another request opened its payment.
   */
  beforeInitiatePayment: siteHooks<InitiatePaymentFacts>(),
  /**
   * When the provider says that the money is there, before the order becomes paid, outside of any transaction; not for
   * free orders. Webhook, page and sweeper may run it at once and again.
   * It cannot refuse: a throw of any kind, or no end within `hookSeconds`, delays. The order stays as it is and is asked
   * about again, the callback shows what was thrown.
   */
  beforeConfirmOrder: siteHooks<ConfirmOrderFacts>(),
  /**
   * After an order became paid, free ones too, from the outbox: at least once, in a lane of its own. A throw, or a minute
   * without an end, plans the next try, of all hooks in this list.
   */
  afterConfirmOrder: siteHooks<ConfirmedOrderFacts>(),
})

export type PaymentHooks = z.input<typeof paymentHooks>
