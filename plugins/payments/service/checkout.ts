import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { resolve } from '../../platform/registry.ts'
import type { Doc } from '../../platform/tx.ts'
import { Customers } from '../../customers/contract.ts'
import { Site } from '../../site/contract.ts'
import { isOpen } from '../domain/order-status.ts'
import { askBeforeCheckout } from './ask-before-checkout.ts'
import { canDeliver } from './can-deliver.ts'
import { continuePayment } from './continue-payment.ts'
import { placeOrder, type CheckoutInput } from './place-order.ts'

export interface CheckedOut {
  number: string
  status: Doc<'orders'>['status']
  payUrl: string | null
}

/**
 * Places an order and opens its payment, in three steps that each survive a crash after it: the pending order is
 * committed, the provider is asked outside of any transaction, its answer is stored.
 */
export const checkout = async (ctx: Ctx, input: CheckoutInput): Promise<Result<CheckedOut>> => {
  if (!canDeliver(ctx.payload)) return fail('NOT_CONFIGURED')
  const { country } = await resolve(ctx.payload, Site).facts(ctx, ctx.locale)
  const contact = resolve(ctx.payload, Customers).readContact(input, country)
  if (!contact.ok) return contact
  const asked = { input, contact: contact.value }
  const mayPlace = await askBeforeCheckout(ctx, asked)
  if (!mayPlace.ok) return mayPlace
  const placed = await placeOrder(ctx, { ...asked, mayPlace: mayPlace.value })
  if (!placed.ok) return placed
  failpoint(ctx.payload, 'checkout.after-pending')
  const opened = await continuePayment(ctx, placed.value)
  if (!opened.ok) return opened
  const { number, status, payUrl } = opened.value
  return ok({ number, status, payUrl: isOpen(status) ? (payUrl ?? null) : null })
}
