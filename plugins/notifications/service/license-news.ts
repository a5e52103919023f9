import { defaultLocale } from '../../kernel/locale.ts'
import { sameId, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { envOf, resolve, slugOf } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { Downloads } from '../../downloads/contract.ts'
import { abuseReason, Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { licenseMail, staffNote } from '../domain/license-mail.ts'
import type { LicenseNews } from '../domain/license-words.ts'
import { libraryPage, mailShop } from './mail-shop.ts'
import { planMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

/** What is told of a license, for one event. */
export interface News {
  /** Of the event, or of what it is about: one mail each to one reader. */
  cause: string
  licenseId: Id
  news: 'flagged' | 'revoked' | 'suspended'
  /** Who used it, beside its owner. */
  holderId: Id | null
}

interface Planned {
  mailKey: string
  /** Null for the shop itself. */
  readerId: Id | null
}

/** What is true of a license now; null when the news is old, or its order's money tells it. */
const newsNow = (license: LicenseSnapshot | null, { news }: News): LicenseNews | null => {
  if (!license) return null
  // What its order's money does is told to who paid: to nobody else, who has it from them.
  if (license.reason?.startsWith('order:') && license.transferredAt === null) return null
  if (news === 'flagged') return license.isFlagged ? news : null
  if (license.status !== news) return null
  return license.reason?.startsWith(abuseReason) ? 'review' : news
}

const titleOf = async (ctx: TxCtx, { productId }: LicenseSnapshot, locale: 'en' | 'sw'): Promise<string> =>
  (await resolve(ctx.payload, Catalog).product(ctx, productId, locale))?.title ?? ''

/** One mail to the owner, and one to who used a seat of it; none to who has no address. */
export const planLicenseNews = useCase<News, Planned[]>(async (ctx, told) => {
  const license = await resolve(ctx.payload, Licensing).load(ctx, told.licenseId)
  const news = newsNow(license, told)
  if (!license || !news) return ok([])
  const { holderId } = told
  const readers = [license.customerId]
  if (holderId !== null && !sameId(holderId, license.customerId)) readers.push(holderId)
  const planned: Planned[] = []
  for (const readerId of readers) {
    const reader = await resolve(ctx.payload, Customers).load(ctx, readerId)
    if (!reader?.email) continue
    const mailKey = `license-${told.news}:${told.cause}:${String(readerId)}`
    const template = `license-${news}` as const
    await planMail(ctx, { mailKey, template, recipient: reader.email, customerId: readerId, orderId: null })
    planned.push({ mailKey, readerId })
  }
  return ok(planned)
})

export const composeLicenseNews =
  (told: News, readerId: Id): Compose =>
  async (ctx) => {
    const license = await resolve(ctx.payload, Licensing).load(ctx, told.licenseId)
    const news = newsNow(license, told)
    const reader = await resolve(ctx.payload, Customers).load(ctx, readerId)
    if (!license || !news || !reader) return null
    const { locale } = reader
    return licenseMail({
      locale,
      shop: await mailShop(ctx, locale),
      news,
      title: await titleOf(ctx, license, locale),
      note: null,
      libraryUrl: libraryPage(ctx, locale),
    })
  }

/** A note to the shop's support address, once for one event; none where there is no such address. */
export const planStaffNote = useCase<News, Planned[]>(async (ctx, told) => {
  const license = await resolve(ctx.payload, Licensing).load(ctx, told.licenseId)
  const { supportEmail } = await mailShop(ctx, defaultLocale)
  if (!license || !newsNow(license, told) || !supportEmail) return ok([])
  const mailKey = `license-note:${told.cause}`
  await planMail(ctx, {
    mailKey,
    template: 'license-note',
    recipient: supportEmail,
    customerId: null,
    orderId: null,
  })
  return ok([{ mailKey, readerId: null }])
})

export const composeStaffNote =
  (told: News): Compose =>
  async (ctx) => {
    const license = await resolve(ctx.payload, Licensing).load(ctx, told.licenseId)
    if (!license || !newsNow(license, told)) return null
    const { admin } = ctx.payload.config.routes
    const path = `${admin}/collections/${slugOf(ctx.payload, 'licenses')}/${String(license.licenseId)}`
    return staffNote({
      locale: defaultLocale,
      shop: await mailShop(ctx, defaultLocale),
      news: told.news === 'flagged' ? 'flagged' : 'review',
      title: await titleOf(ctx, license, defaultLocale),
      found: license.flagReason,
      panelUrl: `${envOf(ctx.payload).serverUrl}${path}`,
    })
  }

/** The answer to who asked for more downloads. */
export const planResetNews = useCase<{ resetId: Id }, Planned[]>(async (ctx, { resetId }) => {
  const reset = await resolve(ctx.payload, Downloads).resetOf(ctx, resetId)
  if (!reset || reset.status === 'pending') return ok([])
  const license = await resolve(ctx.payload, Licensing).load(ctx, reset.licenseId)
  if (license?.transferredAt && license.transferredAt > reset.askedAt) return ok([])
  const reader = await resolve(ctx.payload, Customers).load(ctx, reset.holderId)
  if (!reader?.email) return ok([])
  const mailKey = `reset-decided:${String(resetId)}`
  const template = `reset-${reset.status}` as const
  await planMail(ctx, {
    mailKey,
    template,
    recipient: reader.email,
    customerId: reset.holderId,
    orderId: null,
  })
  return ok([{ mailKey, readerId: reset.holderId }])
})

export const composeResetNews =
  ({ resetId }: { resetId: Id }): Compose =>
  async (ctx) => {
    const reset = await resolve(ctx.payload, Downloads).resetOf(ctx, resetId)
    const license = reset && (await resolve(ctx.payload, Licensing).load(ctx, reset.licenseId))
    const reader = reset && (await resolve(ctx.payload, Customers).load(ctx, reset.holderId))
    if (!license || !reader || reset.status === 'pending') return null
    const { locale } = reader
    return licenseMail({
      locale,
      shop: await mailShop(ctx, locale),
      news: `reset-${reset.status}`,
      title: await titleOf(ctx, license, locale),
      note: reset.note,
      libraryUrl: libraryPage(ctx, locale),
    })
  }
