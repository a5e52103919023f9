import { sameId, type Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { Payments, type OrderLineSnapshot, type OrderSnapshot } from '../../payments/contract.ts'
import { orderMail, type OrderMail } from '../domain/order-mail.ts'
import { libraryUrl, linkDays, mailShop } from './mail-shop.ts'
import type { Compose } from './send-mail.ts'

type Line = OrderMail['lines'][number]

const isOfLine = (license: LicenseSnapshot, line: OrderLineSnapshot): boolean =>
  sameId(license.productId, line.productId) && license.offerName === line.offerName

/** What the buyer gets now by a license. */
const filesOf = async (ctx: TxCtx, license: LicenseSnapshot | undefined): Promise<Line['files']> => {
  if (!license) return []
  const catalog = resolve(ctx.payload, Catalog)
  const published = await catalog.publishedReleases(ctx, license.productId)
  const { newest } = resolve(ctx.payload, Licensing).entitledOf(license, published)
  const files = await catalog.filesOf(ctx, newest?.fileIds ?? [])
  return files.map(({ displayName, size }) => ({ name: displayName, size }))
}

const describeLines = async (
  ctx: TxCtx,
  order: OrderSnapshot,
  licenses: LicenseSnapshot[],
): Promise<Line[]> => {
  const licensing = resolve(ctx.payload, Licensing)
  const sealed = await licensing.sealedKeys(ctx, licenses)
  const keyOf = ({ licenseId, maskedKey }: LicenseSnapshot): string => {
    const key = sealed.get(licenseId)
    return key === undefined ? maskedKey : licensing.openKey(ctx, key)
  }
  const lines: Line[] = []
  for (const line of order.lines) {
    const { title, offerName, licenseType } = line
    const own = licenses.filter((license) => isOfLine(license, line))
    lines.push({ title, offerName, licenseType, keys: own.map(keyOf), files: await filesOf(ctx, own[0]) })
  }
  return lines
}

/** Null when nothing of the order is good any more: it was refunded while the mail waited. */
export const composeOrderMail =
  (orderId: Id): Compose =>
  async (ctx, mail) => {
    const order = await resolve(ctx.payload, Payments).load(ctx, orderId)
    const issued = await resolve(ctx.payload, Licensing).ofOrder(ctx, orderId)
    // A mail that waited must not carry the new key of what was passed on meanwhile.
    const usable = issued.filter(
      ({ status, transferredAt }) => status !== 'revoked' && transferredAt === null,
    )
    if (!order || usable.length === 0) return null
    const { isGiven, locale, number, currency, totalMinor } = order
    return orderMail({
      locale,
      number,
      isGiven,
      shop: await mailShop(ctx, locale),
      paidAt: order.paidAt ?? order.createdAt,
      total: { amountMinor: totalMinor, currency },
      lines: await describeLines(ctx, order, usable),
      libraryUrl: await libraryUrl(ctx, mail, order.customerId, locale),
      linkDays,
    })
  }
