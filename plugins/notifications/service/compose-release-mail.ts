import { sameId } from '../../kernel/id.ts'
import type { PayloadOf } from '../../kernel/event.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { Catalog, type ReleaseSnapshot } from '../../catalog/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import type { releaseMailPlanned } from '../contract.ts'
import { releaseMail } from '../domain/release-mail.ts'
import { itemPage, mailShop } from './mail-shop.ts'
import type { Compose } from './send-mail.ts'

type Planned = PayloadOf<typeof releaseMailPlanned>

/** They may have switched such mails off, or lost license or seat, while the mail waited. */
const isStillWanted = async (
  ctx: TxCtx,
  license: LicenseSnapshot,
  { customerId }: Planned,
): Promise<boolean> => {
  if (sameId(license.customerId, customerId)) return license.releaseMails
  const seat = await resolve(ctx.payload, Licensing).seatOf(ctx, license.licenseId, [customerId])
  return seat?.status === 'active' && seat.releaseMails
}

const isStillGiven = (ctx: TxCtx, license: LicenseSnapshot, release: ReleaseSnapshot): boolean => {
  const licensing = resolve(ctx.payload, Licensing)
  return (
    licensing.verdictOn(ctx, license).allowed && licensing.entitledOf(license, [release]).given.length > 0
  )
}

/** Null when there is nothing to say any more: the release was taken back, or is not theirs. */
export const composeReleaseMail =
  (planned: Planned): Compose =>
  async (ctx) => {
    const catalog = resolve(ctx.payload, Catalog)
    const reader = await resolve(ctx.payload, Customers).load(ctx, planned.customerId)
    const license = await resolve(ctx.payload, Licensing).load(ctx, planned.licenseId)
    if (!reader || !license || !(await isStillWanted(ctx, license, planned))) return null
    const { locale } = reader
    const release = await catalog.release(ctx, planned.releaseId, locale)
    if (!release || !isStillGiven(ctx, license, release)) return null
    const product = await catalog.product(ctx, license.productId, locale)
    return releaseMail({
      locale,
      shop: await mailShop(ctx, locale),
      title: product?.title ?? license.offerName,
      version: release.version,
      isBeta: release.channel === 'beta',
      changelog: release.changelog,
      itemUrl: itemPage(ctx, locale, license.licenseId),
    })
  }
