import { z } from 'zod'
import { documentId } from '../kernel/document-id.ts'
import { refundReasons } from '../kernel/refund-reasons.ts'
import { operationShape } from '../platform/faces/call.ts'

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
    /** Staff gave it: nobody paid. */
    isGiven: z.boolean(),
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
