import { sameId, type Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { Licensing, type LicenseSnapshot } from '../../licensing/contract.ts'
import { careMail } from '../domain/care-mail.ts'
import type { CareNews } from '../domain/care-words.ts'
import { libraryPage, libraryUrl, linkDays, mailShop } from './mail-shop.ts'
import { planMail } from './plan-mail.ts'
import type { Compose } from './send-mail.ts'

export interface CareTold {
  /** Of the event: one mail each to one reader. */
  cause: string
  licenseId: Id
  news: CareNews
  /** Who is told; null for the owner. */
  readerId: Id | null
}

/** Whether the news is still true for its reader: a license that was passed on again tells its new owner nothing of before. */
const isStill = (license: LicenseSnapshot, { news }: CareTold, readerId: Id): boolean =>
  sameId(license.customerId, readerId) !== (news === 'passed-on')

interface Planned {
  mailKey: string
  readerId: Id
}

/** One mail for each event, to who has an address. */
export const planCareMail = useCase<CareTold, Planned | null>(async (ctx, told) => {
  const license = await resolve(ctx.payload, Licensing).load(ctx, told.licenseId)
  if (!license) return ok(null)
  const readerId = told.readerId ?? license.customerId
  const reader = await resolve(ctx.payload, Customers).load(ctx, readerId)
  if (!reader?.email || !isStill(license, told, readerId)) return ok(null)
  const mailKey = `care-${told.news}:${told.cause}`
  const template = `care-${told.news}` as const
  await planMail(ctx, { mailKey, template, recipient: reader.email, customerId: readerId, orderId: null })
  return ok({ mailKey, readerId })
})

/** Who was given a license need never have been here: their link opens the library by itself. */
const wayFor = async (ctx: TxCtx, mail: { messageId: string }, { news }: CareTold, readerId: Id) => {
  const reader = await resolve(ctx.payload, Customers).load(ctx, readerId)
  const locale = reader?.locale ?? 'en'
  if (news === 'passed-on') return { libraryUrl: null, linkDays: null }
  if (news !== 'given') return { libraryUrl: libraryPage(ctx, locale), linkDays: null }
  return { libraryUrl: await libraryUrl(ctx, mail, readerId, locale), linkDays }
}

/** Null when there is nothing to say any more. */
export const composeCareMail =
  (told: CareTold, readerId: Id): Compose =>
  async (ctx, mail) => {
    const license = await resolve(ctx.payload, Licensing).load(ctx, told.licenseId)
    const reader = await resolve(ctx.payload, Customers).load(ctx, readerId)
    if (!license || !reader || !isStill(license, told, readerId)) return null
    const { locale } = reader
    const product = await resolve(ctx.payload, Catalog).product(ctx, license.productId, locale)
    return careMail({
      locale,
      shop: await mailShop(ctx, locale),
      news: told.news,
      title: product?.title ?? license.offerName,
      offerName: license.offerName,
      expiresAt: license.expiresAt,
      updatesUntil: license.updatesUntil,
      ...(await wayFor(ctx, mail, told, readerId)),
    })
  }
