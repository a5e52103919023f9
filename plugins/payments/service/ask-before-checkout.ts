import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { askSiteHooks } from '../../platform/run-site-hooks.ts'
import { useCase } from '../../platform/transaction.ts'
import type { OrderPrice } from '../domain/price.ts'
import { checkoutRound } from './checkout-key.ts'
import { PaymentSetup } from './payment-setup.ts'
import type { Asked } from './place-order.ts'
import { priceCheckout } from './price-checkout.ts'
import type { CheckoutFacts } from './site-hooks.ts'

/** What would be ordered; null when this page has placed its order already. */
const look = useCase<Asked, CheckoutFacts | null>(async (ctx, { input, contact }) => {
  if ((await checkoutRound(ctx.tx, input, contact)).order) return ok(null)
  const priced = await priceCheckout(ctx, input)
  if (!priced.ok) return priced
  const { offerId, productId, releaseId, title, offerName, licenseType } = priced.value.offer
  return ok({
    ...{ offerId, productId, releaseId, title, offerName, licenseType },
    quantity: input.quantity,
    ...priced.value.price,
    email: contact.email,
    phone: contact.phone,
    locale: ctx.locale,
  })
})

/**
 * Asks the site's own code before an order is placed.
 * @returns which price an order may be placed for: hooks that saw another one have not agreed to it.
 */
export const askBeforeCheckout = async (
  ctx: Ctx,
  asked: Asked,
): Promise<Result<(price: OrderPrice) => boolean>> => {
  const { hooks, hookSeconds } = resolve(ctx.payload, PaymentSetup)
  if (hooks.beforeCheckout.length === 0) return ok(() => true)
  const facts = await look(ctx, asked)
  if (!facts.ok) return facts
  const seen = facts.value
  if (!seen) return ok(() => false)
  const run = { name: 'beforeCheckout', hooks: hooks.beforeCheckout, seconds: hookSeconds }
  const allowed = await askSiteHooks(ctx, run, seen)
  if (!allowed.ok) return allowed
  return ok((price) => price.totalMinor === seen.totalMinor && price.currency === seen.currency)
}
