import type { Id } from '../../kernel/id.ts'
import type { Locale } from '../../kernel/locale.ts'
import type { Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import type { RefundReason } from '../../kernel/refund-reasons.ts'
import type { DisputeState } from '../domain/standing.ts'

/** What a provider is asked to collect. */
export interface PayableOrder {
  orderId: Id
  /** Give it to the provider as metadata and as idempotency key: one order, one payment, however often we ask. */
  number: string
  amountMinor: number
  currency: string
  /** One line for the payer: "Sauti za Bahari × 2". */
  description: string
  email: string | null
  /** E.164 */
  phone: string | null
  locale: Locale
  /** Page of the order in the shop, for who has paid or tried to: it says that the payment is being checked. */
  returnUrl: string
  /** The same page, for who leaves without having tried. */
  cancelUrl: string
  /** When the order stops waiting. */
  expiresAt: Date
}

export interface CreatedPayment {
  /** The provider's own id of the payment. */
  reference: string
  /** Where the buyer pays; null where nothing is to be opened (a push to a phone). */
  payUrl: string | null
}

/**
 * `pending` is still open; `processing` was made by the buyer, and the money is on its way (a bank debit takes days). The
 * others are final, but a payment that failed or expired may yet turn out settled.
 */
export type PaymentStatus = 'canceled' | 'expired' | 'failed' | 'pending' | 'processing' | 'succeeded'

/** A payment as the provider has it in its books now. */
export interface PaymentFacts {
  reference: string
  /** Our order number as the provider keeps it; null when it cannot keep one. */
  orderNumber: string | null
  status: PaymentStatus
  amountMinor: number
  /** ISO 4217, upper case. */
  currency: string
  /** ISO 8601; null unless it succeeded. */
  paidAt: string | null
  /** Minor units that went back to the payer so far. A refund that failed does not count. */
  refundedMinor: number
  /** The latest dispute about it; null without one. */
  dispute: DisputeState | null
}

/** Money to be given back. */
export interface RefundOrder {
  /** The provider's own id of the payment. */
  reference: string
  /** One refund, however often we ask, also weeks later: providers forget idempotency keys, so let it be found again. */
  key: string
  amountMinor: number
  currency: string
  reason: RefundReason
}

/** One callback, verified. */
export interface ProviderEvent {
  /** The provider's id of this event, the same in each repetition. */
  eventId: string
  type: string
  /** The payment that it is about; null for events that concern none. */
  reference: string | null
  /** What the inbox keeps, for people. Leave secrets and card data out. */
  body: Record<string, unknown>
}

export interface Callback {
  /** Byte for byte as it came: signatures are over this. */
  rawBody: string
  headers: Headers
}

/**
 * A way to pay. Write one for your own provider and hand it to `payments({ providers: [...] })`.
 *
 * The shop trusts `fetchPayment` alone: a callback only says that it is time to ask. Every method may be called
 * again for the same order, payment or callback, and after a crash at any point. An outage or a timeout is answered
 * with PROVIDER_UNAVAILABLE, never thrown; each call must end by itself within some 10 s. No method is called inside
 * a database transaction.
 */
export interface PaymentProvider {
  /** Lower case: stands in the webhook's address, `/api/shop/webhooks/<name>`, and in every row. Never change it. */
  name: string
  /** Opens the payment of an order. Asked again for the same number, answers with the same payment. */
  createPayment(ctx: Ctx, order: PayableOrder): Promise<Result<CreatedPayment>>
  /** The payment as it stands now; null when the provider knows none of this reference. */
  fetchPayment(ctx: Ctx, reference: string): Promise<Result<PaymentFacts | null>>
  /** Makes a payment that was not made yet impossible, before its order expires. A settled one stays settled. */
  closePayment?(ctx: Ctx, reference: string): Promise<Result<null>>
  /** Gives money back. REFUND_REFUSED with the provider's reason when it will not. Absent: it cannot. */
  refundPayment?(ctx: Ctx, refund: RefundOrder): Promise<Result<null>>
  /**
   * The payment's own reference, for events that name it by something else (a charge, a dispute); null when there is
   * none. Absent: events name the reference.
   */
  locate?(ctx: Ctx, named: string): Promise<Result<string | null>>
  /** What happened since, as callbacks would tell it, for those that never arrived. Absent: they are not missed. */
  eventsSince?(ctx: Ctx, since: Date): Promise<Result<ProviderEvent[]>>
  /** False while it lacks its keys, or is switched off: then the next provider stands in for new orders. Absent: always. */
  isReady?(ctx: Ctx): Promise<boolean>
  /** True once it has its keys, also while it is switched off: then test payments are over. Absent: always. */
  isConfigured?(ctx: Ctx): Promise<boolean>
  /** BAD_SIGNATURE for what the provider did not send, NOT_CONFIGURED without a secret, BAD_INPUT for nonsense. */
  verify(ctx: Ctx, callback: Callback): Promise<Result<ProviderEvent>>
}
