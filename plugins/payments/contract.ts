import { z } from 'zod'
import { event } from '../kernel/event.ts'
import type { Id } from '../kernel/id.ts'
import { refundReasons } from '../kernel/refund-reasons.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Result } from '../kernel/result.ts'
import type { Ctx, TxCtx } from '../platform/context.ts'
import { operationShape } from '../platform/faces/call.ts'
import { port } from '../platform/registry.ts'
import { documentId } from '../kernel/document-id.ts'

export const orderStatuses = [
  'pending',
  'paid',
  'failed',
  'expired',
  'canceled',
  'partially-refunded',
  'refunded',
  'disputed',
  'charged-back',
] as const

export type OrderStatus = (typeof orderStatuses)[number]

const id = z.union([z.number(), z.string()])

/** The provider has settled the payment: the order and its transaction say so, in the same commit. */
export const orderPaid = event('payments.order-paid', 1, z.object({ orderId: id, customerId: id }))

/** A pending order has ended without payment. */
export const orderClosed = event(
  'payments.order-closed',
  1,
  z.object({ orderId: id, status: z.enum(['failed', 'expired', 'canceled']) }),
)

/** Counts an order's moves after its payment, so that two of the same kind are told apart. Missing in older events. */
const revision = z.number().int().optional()

/**
 * The money of a paid order went back, or somebody asks for it: access to what was bought ends. With `disputed` it may
 * come again. An order can move on before this is delivered: subscribers look at the order.
 */
export const orderReversed = event(
  'payments.order-reversed',
  1,
  z.object({ orderId: id, status: z.enum(['refunded', 'disputed', 'charged-back']), revision }),
)

/** A won dispute, or a refund that did not go through: the order is paid as before, and access opens again. */
export const orderRestored = event('payments.order-restored', 1, z.object({ orderId: id, revision }))

/** A part of the money went back. Access stays. */
export const orderPartlyRefunded = event(
  'payments.order-partly-refunded',
  1,
  z.object({
    orderId: id,
    /** Minor units of the order's currency, all refunds together. */
    refundedMinor: z.number().int(),
    revision,
  }),
)

export interface OrderLineSnapshot {
  orderLineId: Id
  ordinal: number
  productId: Id
  offerId: Id
  releaseId: Id | null
  title: string
  offerName: string
  licenseType: 'commercial' | 'personal' | 'team'
  seats: number
  validityDays: number | null
  updateDays: number | null
  downloadCap: number | null
  /** Minor units of the order's currency. */
  unitAmountMinor: number
  quantity: number
}

/** What an order's status means for what was bought. */
export const accessOf = (status: OrderStatus): 'closed' | 'none' | 'open' | 'paused' => {
  if (status === 'paid' || status === 'partially-refunded') return 'open'
  if (status === 'disputed') return 'paused'
  return status === 'refunded' || status === 'charged-back' ? 'closed' : 'none'
}

export interface OrderSnapshot {
  orderId: Id
  /** What people see and what stands in addresses, e.g. `DK-7F3K-9QXM-2ZTR`. */
  number: string
  status: OrderStatus
  customerId: Id
  email: string | null
  phone: string | null
  locale: Locale
  currency: string
  totalMinor: number
  /** Minor units that went back so far. */
  refundedMinor: number
  createdAt: string
  paidAt: string | null
  lines: OrderLineSnapshot[]
}

/** A paid order, in short. */
export interface Purchase {
  orderId: Id
  customerId: Id
  email: string | null
  /** ISO 8601 */
  paidAt: string
}

/** What handling a stored event again would change. */
export interface Rehearsal {
  provider: string
  /** The provider's own id of the payment. */
  reference: string
  /** Number of the order; null when it belongs to none. */
  order: string | null
  outcome: string
  changes: {
    field: string
    before: string | number | boolean | null
    after: string | number | boolean | null
  }[]
  /** Actions that the trail would get. */
  trail: string[]
  /** Deliveries that other rooms would get. */
  events: string[]
}

export interface PaymentsService {
  /** Handles a stored event in a transaction that is rolled back. NOT_FOUND for an unknown one. */
  rehearse(ctx: Ctx, providerEventId: Id): Promise<Result<Rehearsal>>
  load(ctx: TxCtx, orderId: Id): Promise<OrderSnapshot | null>
  loadByNumber(ctx: TxCtx, number: string): Promise<OrderSnapshot | null>
  /** What was paid for and is of this customer, or has this phone number on it; newest first, 500 at most. */
  boughtBy(
    ctx: TxCtx,
    who: { phone: string; customerId: Id | null },
    span?: { from: Date; to: Date },
  ): Promise<Purchase[]>
}

export const Payments = port<PaymentsService>('payments')

/** Places an order and asks the provider for a page to pay at. */
export const checkoutShape = operationShape(
  'payments.checkout',
  z.object({
    offerId: documentId,
    quantity: z.coerce.number().int().min(1).max(100).default(1),
    currency: z.string().regex(/^[A-Z]{3}$/),
    /** Minor units for each unit. Only where the buyer chooses the amount. */
    amountMinor: z.coerce.number().int().min(0).optional(),
    email: z.string().max(254).optional(),
    phone: z.string().max(40).optional(),
    /** Made by the page, the same for a double click, a second tab or a retry: they are one order. */
    checkoutKey: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  }),
  z.object({
    number: z.string(),
    status: z.enum(orderStatuses),
    /** Where the browser goes next: the provider's page, or the order's own when nothing is to be paid. */
    payUrl: z.string().nullable(),
  }),
)

const line = z.object({
  /** As it was named when it was bought. */
  title: z.string(),
  /** Null when the product is gone. */
  productSlug: z.string().nullable(),
  coverUrl: z.string().nullable(),
  /** What it can be bought by again, while it is on sale. */
  offerId: id,
  offerName: z.string(),
  licenseType: z.enum(['personal', 'commercial', 'team']),
  quantity: z.number(),
  unitAmountMinor: z.number(),
})

/** One order, for a browser that bought it or has proved its customer. */
export const orderShape = operationShape(
  'payments.order',
  z.object({ number: z.string().regex(/^[A-Z0-9-]{4,40}$/) }),
  z.object({
    number: z.string(),
    status: z.enum(orderStatuses),
    currency: z.string(),
    totalMinor: z.number(),
    /**
     * What the buyer gave; mail goes to the address, nothing goes to the phone. Hints of both for a browser that knew the phone
     * number and the day only.
     */
    email: z.string().nullable(),
    phone: z.string().nullable(),
    /** Minor units that went back so far. */
    refundedMinor: z.number(),
    createdAt: z.string(),
    paidAt: z.string().nullable(),
    /** Set while the order can still be paid. */
    payUrl: z.string().nullable(),
    lines: z.array(line),
  }),
)

/** Gives the money of an order back, all of it or a part; for staff. */
export const refundShape = operationShape(
  'payments.refund',
  z.object({
    orderId: documentId,
    /** Minor units of the order's currency. Left out: all that is left. */
    amountMinor: z.coerce.number().int().min(1).optional(),
    reason: z.enum(refundReasons),
  }),
  z.object({
    /** `requested`: the provider does not answer just now, and is asked again until it does. */
    status: z.enum(['requested', 'done']),
    amountMinor: z.number(),
    currency: z.string(),
  }),
)

/** Handles a provider's event again that failed or was refused; for staff. */
export const retryEventShape = operationShape(
  'payments.retryEvent',
  z.object({ eventId: documentId }),
  z.object({ status: z.enum(['received']) }),
)
