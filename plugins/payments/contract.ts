import { z } from 'zod'
import { event } from '../kernel/event.ts'
import type { Id } from '../kernel/id.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Result } from '../kernel/result.ts'
import type { Ctx, TxCtx } from '../platform/context.ts'
import { port } from '../platform/registry.ts'
import type { OrderStatus } from './contract.shapes.ts'

export * from './contract.shapes.ts'

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
  /** Staff gave it: nobody paid, and there is nothing to refund. */
  isGiven: boolean
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

/** What staff give to somebody. */
export interface GivenOrder {
  /** False when it was given before, by the same key. */
  isNew: boolean
  order: OrderSnapshot
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
  /**
   * An order of nothing to pay, of these units of this offer, for whoever reads the mail of an address. The offer may be archived. It
   * takes no stock, is no purchase and no revenue, and cannot be refunded. OFFER_NOT_FOR_SALE for none, or NOT_RELEASED_YET.
   */
  giveOrder(
    ctx: Ctx,
    given: {
      offerId: Id
      quantity: number
      /** As customers read it. */
      email: string
      /** The same for the same gift: sent again it is the same order. */
      giveKey: string
      /** Since when it counts as paid. @default now */
      givenAt?: Date | undefined
      /** Whether rooms hear of it as of any paid order: then licenses and mail follow by themselves. */
      isTold: boolean
    },
  ): Promise<Result<GivenOrder>>
}

export const Payments = port<PaymentsService>('payments')
