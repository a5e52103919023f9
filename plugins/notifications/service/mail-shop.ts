import type { Payload } from 'payload'
import { defaultLocale, isLocale, type Locale } from '../../kernel/locale.ts'
import type { Id } from '../../kernel/id.ts'
import type { TxCtx } from '../../platform/context.ts'
import { envOf, resolve, slugOf } from '../../platform/registry.ts'
import { Customers, linkDays as link, sessionDays as session } from '../../customers/contract.ts'
import { Site } from '../../site/contract.ts'
import type { LinkDays } from '../domain/mail-words.ts'
import type { MailShop } from '../domain/shop-frame.ts'

/** What the mails say of their links, from where it is decided. */
export const linkDays: LinkDays = { link, session }

const pageUrl = (ctx: TxCtx, locale: Locale, path: string): string =>
  `${envOf(ctx.payload).serverUrl}${locale === defaultLocale ? '' : `/${locale}`}${path}`

/** The shop as its mails show it, in the reader's language. */
export const mailShop = async (ctx: TxCtx, locale: Locale): Promise<MailShop> => {
  const { name, supportEmail, timeZone } = await resolve(ctx.payload, Site).facts(ctx, locale)
  return { name, supportEmail, timeZone, url: pageUrl(ctx, locale, '') }
}

/** The order's page. It opens nothing by itself: the browser must hold the order, or prove its customer. */
export const orderUrl = (ctx: TxCtx, locale: Locale, number: string): string =>
  pageUrl(ctx, locale, `/orders/${number}`)

/**
 * The one library link of this mail: the same at every try, because the mail that arrived before a crash, and not the
 * one after it, may be the one that a mailbox keeps.
 */
export const libraryUrl = async (
  ctx: TxCtx,
  mail: { messageId: string },
  customerId: Id,
  locale: Locale,
): Promise<string> => {
  const token = await resolve(ctx.payload, Customers).issueLink(ctx, customerId, mail.messageId)
  return pageUrl(ctx, locale, `/library/open/${token}`)
}

/** The library's page. It opens nothing by itself: a browser that has proved nobody finds the way in there. */
export const libraryPage = (ctx: TxCtx, locale: Locale): string => pageUrl(ctx, locale, '/library')

/** The page of one license. It opens nothing by itself either. */
export const itemPage = (ctx: TxCtx, locale: Locale, licenseId: Id): string =>
  pageUrl(ctx, locale, `/library/items/${String(licenseId)}`)

/** The language of mails to who runs the shop: nobody has asked them for theirs. */
export const shopLocale = ({ config }: Payload): Locale => {
  const ofSite = config.localization ? config.localization.defaultLocale : null
  return isLocale(ofSite) ? ofSite : defaultLocale
}

/** Pages of the panel, which ask who opens them. */
export const panelPages = ({ payload }: TxCtx): { security: string; staff: string } => {
  const root = `${envOf(payload).serverUrl}${payload.config.routes.admin}`
  return {
    security: `${root}/security`,
    staff: `${root}/collections/${slugOf(payload, 'staff-members')}`,
  }
}
