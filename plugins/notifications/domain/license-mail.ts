import type { Locale } from '../../kernel/locale.ts'
import { licenseWords, type LicenseNews } from './license-words.ts'
import type { MailBlock, MailDraft } from './mail-draft.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

export interface LicenseMail {
  locale: Locale
  shop: MailShop
  news: LicenseNews
  /** Of the product. */
  title: string
  /** Words of staff to the reader; null without any. */
  note: string | null
  /** The library's own page: it opens nothing by itself. */
  libraryUrl: string
}

/** What happened to a license, to who uses it. Neither its key, nor why: what a rule saw is for staff. */
export const licenseMail = (mail: LicenseMail): MailDraft => {
  const { locale, news, note, shop, title } = mail
  const words = licenseWords[locale]
  const notes: MailBlock[] = note ? [{ kind: 'quote', label: words.note, text: note }] : []
  return {
    ...shopFrame(shop, locale),
    subject: words.subject[news](title),
    preheader: words.text[news],
    blocks: [
      { kind: 'heading', text: words.subject[news](title) },
      { kind: 'text', text: words.text[news] },
      ...notes,
      { kind: 'button', label: words.viewLibrary, url: mail.libraryUrl },
    ],
    footer: [words.reason(title)],
  }
}

export interface StaffNote {
  locale: Locale
  shop: MailShop
  news: 'flagged' | 'review'
  title: string
  /** What the rules found, in their words. */
  found: string | null
  /** The license in the panel. */
  panelUrl: string
}

/** Tells the shop that rules about abuse have done something. */
export const staffNote = ({ locale, shop, news, title, found, panelUrl }: StaffNote): MailDraft => {
  const words = licenseWords[locale]
  const rows = [
    { label: words.product, value: title },
    ...(found ? [{ label: words.staffFound, value: found }] : []),
  ]
  return {
    ...shopFrame(shop, locale),
    subject: words.staffSubject[news](title),
    preheader: words.staffText[news],
    blocks: [
      { kind: 'heading', text: words.staffSubject[news](title) },
      { kind: 'text', text: words.staffText[news] },
      { kind: 'facts', rows },
      { kind: 'button', label: words.staffView, url: panelUrl },
    ],
    footer: [words.staffReason],
  }
}
