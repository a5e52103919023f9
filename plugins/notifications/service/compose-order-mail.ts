import { sameId, type Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { Payments, type OrderLineSnapshot, type OrderSnapshot } from '../../payments/contract.ts'
import { orderMail, type OrderMail } from '../domain/order-mail.ts'
import { libraryUrl, mailShop } from './mail-shop.ts'
import type { Compose } from './send-mail.ts'

type Line = OrderMail['lines'][number]

const isOfLine = (license: LicenseSnapshot, line: OrderLineSnapshot): boolean =>
  sameId(license.productId, line.productId) && license.offerName === line.offerName

const describeLine = async (
  ctx: TxCtx,
  line: OrderLineSnapshot,
  licenses: LicenseSnapshot[],
): Promise<Line> => {
  const keys: string[] = []
  for (const license of licenses.filter((each) => isOfLine(each, line))) {
    keys.push((await resolve(ctx.payload, Licensing).revealKey(ctx, license.licenseId)) ?? license.maskedKey)
  }
  return { title: line.title, offerName: line.offerName, licenseType: line.licenseType, keys }
}

const describeLines = async (
  ctx: TxCtx,
  order: OrderSnapshot,
  licenses: LicenseSnapshot[],
): Promise<Line[]> => {
  const lines: Line[] = []
  for (const line of order.lines) lines.push(await describeLine(ctx, line, licenses))
  return lines
}

/** Null when nothing of the order is good any more: it was refunded while the mail waited. */
export const composeOrderMail =
  (orderId: Id): Compose =>
  async (ctx, mail) => {
    const order = await resolve(ctx.payload, Payments).load(ctx, orderId)
    const issued = await resolve(ctx.payload, Licensing).ofOrder(ctx, orderId)
    const usable = issued.filter((license) => license.status !== 'revoked')
    if (!order || usable.length === 0) return null
    const { locale, number, currency, totalMinor } = order
    return orderMail({
      locale,
      number,
      shop: await mailShop(ctx, locale),
      paidAt: order.paidAt ?? order.createdAt,
      total: { amountMinor: totalMinor, currency },
      lines: await describeLines(ctx, order, usable),
      libraryUrl: await libraryUrl(ctx, mail, order.customerId, locale),
    })
  }
