import type { Locale } from '../../kernel/locale.ts'
import { careWords, type CareNews } from './care-words.ts'
import type { MailBlock, MailDraft } from './mail-draft.ts'
import { mailWords, type LinkDays } from './mail-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

export interface CareMail {
  locale: Locale
  shop: MailShop
  news: CareNews
  /** Of the product. */
  title: string
  offerName: string
  /** ISO 8601; null for never. */
  expiresAt: string | null
  updatesUntil: string | null
  /** Null for who has nothing there any more. */
  libraryUrl: string | null
  /** Set when that link opens the library by itself, once. */
  linkDays: LinkDays | null
}

const dateIn = ({ locale, shop }: CareMail, date: string | null): string =>
  date === null
    ? careWords[locale].forEver
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: shop.timeZone }).format(new Date(date))

const facts = (mail: CareMail): MailBlock => {
  const words = careWords[mail.locale]
  const rows = [{ label: words.license, value: mail.offerName }]
  if (mail.news === 'extended') {
    rows.push({ label: words.validUntil, value: dateIn(mail, mail.expiresAt) })
    rows.push({ label: words.updatesUntil, value: dateIn(mail, mail.updatesUntil) })
  }
  return { kind: 'facts', rows }
}

const wayIn = ({ libraryUrl, linkDays, locale }: CareMail): MailBlock[] => {
  if (libraryUrl === null) return []
  const label = linkDays ? mailWords[locale].openLibrary : careWords[locale].viewLibrary
  const button: MailBlock = { kind: 'button', label, url: libraryUrl }
  return linkDays ? [button, { kind: 'note', text: mailWords[locale].linkNote(linkDays) }] : [button]
}

/** What staff did with a license. No key, no reason, and nobody's name: the other side of a transfer stays unnamed. */
export const careMail = (mail: CareMail): MailDraft => {
  const { locale, news, shop, title } = mail
  const words = careWords[locale]
  const text = words.text[news](title, shop.name)
  return {
    ...shopFrame(shop, locale),
    subject: words.subject[news](title),
    preheader: text,
    blocks: [
      { kind: 'heading', text: words.subject[news](title) },
      { kind: 'text', text },
      facts(mail),
      ...wayIn(mail),
    ],
    footer: [words.reason(title)],
  }
}
