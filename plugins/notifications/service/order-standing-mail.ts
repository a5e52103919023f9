import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'
import { Payments, type OrderStatus } from '../../payments/contract.ts'
import type { Standing } from '../domain/standing-words.ts'
import { standingMail } from '../domain/standing-mail.ts'
import { mailShop, orderUrl } from './mail-shop.ts'
import { planMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

/** What is to be told, and of which order. */
export interface Told {
  orderId: Id
  standing: Standing
  /** Which move of the order it was. Older events do not say. */
  revision?: number | undefined
}

/** The status in which the mail is still true. */
const isStill = (standing: Standing, status: OrderStatus): boolean =>
  standing === 'restored' ? ['paid', 'partially-refunded'].includes(status) : standing === status

/** One mail for each move of the money, however often its event is delivered; none for who has no address. */
export const planStandingMail = useCase<Told, { mailKey: string | null }>(
  async (ctx, { orderId, standing, revision }) => {
    const order = await resolve(ctx.payload, Payments).load(ctx, orderId)
    if (!order || !isStill(standing, order.status)) return ok({ mailKey: null })
    const customer = await resolve(ctx.payload, Customers).load(ctx, order.customerId)
    if (!customer?.email) return ok({ mailKey: null })
    // The same thing can happen twice, with the same sum: a refund that failed and is made again, a second dispute.
    const which = revision === undefined ? String(order.refundedMinor) : `r${String(revision)}`
    const mailKey = `order-standing:${String(orderId)}:${standing}:${which}`
    await planMail(ctx, {
      mailKey,
      template: `order-${standing}`,
      recipient: customer.email,
      customerId: order.customerId,
      orderId,
    })
    return ok({ mailKey })
  },
)

/** Null when the order has moved on while the mail waited. */
export const composeStandingMail =
  ({ orderId, standing }: Told): Compose =>
  async (ctx) => {
    const order = await resolve(ctx.payload, Payments).load(ctx, orderId)
    if (!order || !isStill(standing, order.status)) return null
    const { locale, number, currency, totalMinor, refundedMinor } = order
    return standingMail({
      locale,
      shop: await mailShop(ctx, locale),
      number,
      standing,
      titles: order.lines.map((line) => line.title),
      currency,
      totalMinor,
      refundedMinor,
      orderUrl: orderUrl(ctx, locale, number),
    })
  }
