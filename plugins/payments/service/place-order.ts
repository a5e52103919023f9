import type { z } from 'zod'
import { secondsAfter } from '../../kernel/clock.ts'
import { idOf, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { Catalog, type OfferSnapshot } from '../../catalog/contract.ts'
import { Customers, type Contact } from '../../customers/contract.ts'
import type { checkoutShape } from '../contract.ts'
import type { OrderPrice } from '../domain/price.ts'
import { applyPayment } from './apply-payment.ts'
import { checkoutRound } from './checkout-key.ts'
import { limitFreeOrders } from './limit-free-orders.ts'
import { newOrderNumber } from './new-order-number.ts'
import { orderLineOf } from './order-line-of.ts'
import { freeProvider, PaymentSetup, providerForCheckout } from './payment-setup.ts'
import { priceCheckout } from './price-checkout.ts'

export type CheckoutInput = z.output<typeof checkoutShape.input>

/** What somebody wants to buy, and who it is. */
export interface Asked {
  input: CheckoutInput
  contact: Contact
}

export interface PlaceOrder extends Asked {
  /** Whether a new order may be placed for this price. One that exists is answered with in any case. */
  mayPlace: (price: OrderPrice) => boolean
}

type Order = Doc<'orders'>

interface Placing {
  offer: OfferSnapshot
  price: OrderPrice
  input: CheckoutInput
  contact: Contact
  checkoutKey: string
  customerId: Id
}

/** Units that are limited are not held for a day by somebody who only looked. */
const expiryOf = ({ payload, clock }: TxCtx, offer: OfferSnapshot): string => {
  const { pendingHours, stockHoldMinutes } = resolve(payload, PaymentSetup)
  const hold = offer.stockLimit === null ? Infinity : stockHoldMinutes * 60
  return secondsAfter(clock.now(), Math.min(pendingHours * 3600, hold)).toISOString()
}

const insertOrder = async (ctx: TxCtx, placing: Placing, provider: string): Promise<Order> => {
  const { offer, price, contact, checkoutKey, customerId } = placing
  const order = await ctx.tx.insert('orders', {
    number: newOrderNumber(),
    status: 'pending',
    customer: customerId,
    email: contact.email,
    phone: contact.phone,
    locale: ctx.locale,
    currency: price.currency,
    totalMinor: price.totalMinor,
    provider,
    checkoutKey,
    expiresAt: expiryOf(ctx, offer),
    refundedMinor: 0,
    revision: 0,
  })
  const { quantity } = placing.input
  const line = orderLineOf(offer, { quantity, unitAmountMinor: price.unitAmountMinor })
  await ctx.tx.append('order-lines', { ...line, order: order.id })
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'order.placed',
    outcome: 'done',
    resource: { type: 'orders', id: order.id },
    details: { provider, offerId: String(offer.offerId), ...price, quantity },
  })
  return order
}

/** Nothing to pay: the order is paid in the transaction that places it, by the same path as any other. */
const settleFree = async (ctx: TxCtx, order: Order): Promise<Result<Order>> => {
  const settled = await applyPayment(ctx, {
    provider: freeProvider,
    payment: {
      reference: order.number,
      orderNumber: order.number,
      status: 'succeeded',
      amountMinor: 0,
      currency: order.currency,
      paidAt: ctx.clock.now().toISOString(),
      refundedMinor: 0,
      dispute: null,
    },
    seen: null,
  })
  if (!settled.ok) return settled
  const paid = await ctx.tx.load('orders', order.id)
  return paid ? ok(paid) : fail('NOT_FOUND')
}

const placeNew = async (
  ctx: TxCtx,
  { input, contact, mayPlace }: PlaceOrder,
  checkoutKey: string,
): Promise<Result<Order>> => {
  const priced = await priceCheckout(ctx, input)
  if (!priced.ok) return priced
  const { offer, price } = priced.value
  if (!mayPlace(price)) return fail('CONFLICT')
  const isFree = price.totalMinor === 0
  const provider = isFree ? freeProvider : (await providerForCheckout(ctx))?.name
  if (provider === undefined) return fail('NOT_CONFIGURED')
  const stock = await resolve(ctx.payload, Catalog).takeStock(ctx, offer, input.quantity)
  if (!stock.ok) return stock
  const { customerId } = await resolve(ctx.payload, Customers).recognize(ctx, contact, ctx.locale)
  const allowed = isFree ? await limitFreeOrders(ctx, customerId, contact) : ok(null)
  if (!allowed.ok) return allowed
  const order = await insertOrder(ctx, { offer, price, input, contact, checkoutKey, customerId }, provider)
  return isFree ? settleFree(ctx, order) : ok(order)
}

/**
 * Writes the pending order, before any provider is asked, and lets this browser see it. Called again with the same
 * key, contact and choice, it answers with the order that exists.
 * Prices come from the offer (law 1); what else the client sent is not read.
 */
export const placeOrder = useCase<PlaceOrder, Order>(async (ctx, wanted) => {
  const round = await checkoutRound(ctx.tx, wanted.input, wanted.contact)
  if (!round.order && round.nextKey === null) return fail('ORDER_NOT_PAYABLE')
  const placed = round.order ? ok(round.order) : await placeNew(ctx, wanted, round.nextKey ?? '')
  if (!placed.ok) return placed
  const { id, customer } = placed.value
  await resolve(ctx.payload, Customers).admitToOrder(ctx, idOf(customer), id)
  failpoint(ctx.payload, 'checkout.before-commit')
  return placed
})
