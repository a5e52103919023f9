import { ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog, type OfferSnapshot } from '../../catalog/contract.ts'
import { priceOrder, type OrderPrice } from '../domain/price.ts'
import type { CheckoutInput } from './place-order.ts'

/** The offer as it is for sale now, and what the buyer's choice of it costs. */
export const priceCheckout = async (
  ctx: TxCtx,
  input: CheckoutInput,
): Promise<Result<{ offer: OfferSnapshot; price: OrderPrice }>> => {
  const offer = await resolve(ctx.payload, Catalog).offerForSale(ctx, input.offerId, ctx.locale)
  if (!offer.ok) return offer
  const price = priceOrder(offer.value, { ...input, amountMinor: input.amountMinor ?? null })
  return price.ok ? ok({ offer: offer.value, price: price.value }) : price
}
