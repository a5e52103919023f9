import type { Locale } from '../../kernel/locale.ts'
import type { MailBlock, MailDraft } from './mail-draft.ts'
import { mailWords, type LinkDays } from './mail-words.ts'
import { seatWords } from './seat-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

/** What the mails to who has a seat say. No key, order, price or name: those are the license owner's. */
export interface SeatMail {
  locale: Locale
  shop: MailShop
  /** Of the product. */
  title: string
  offerName: string
}

const facts = ({ locale, offerName }: SeatMail): MailBlock => ({
  kind: 'facts',
  rows: [{ label: seatWords[locale].license, value: offerName }],
})

/** Tells somebody that they have a seat, and the way to what it opens. */
export const seatAssignedMail = (mail: SeatMail & { libraryUrl: string; linkDays: LinkDays }): MailDraft => {
  const { locale, shop, title } = mail
  const [words, own] = [mailWords[locale], seatWords[locale]]
  return {
    ...shopFrame(shop, locale),
    subject: own.givenSubject(title),
    preheader: own.givenHow,
    blocks: [
      { kind: 'heading', text: own.givenHeading },
      { kind: 'text', text: own.givenText(title, shop.name) },
      { kind: 'text', text: own.givenHow },
      { kind: 'button', label: words.openLibrary, url: mail.libraryUrl },
      { kind: 'note', text: words.linkNote(mail.linkDays) },
      { kind: 'note', text: own.givenUnknown },
      facts(mail),
    ],
    footer: [own.reason(shop.name)],
  }
}

/** Tells somebody that their seat is gone. It opens nothing. */
export const seatRevokedMail = (mail: SeatMail): MailDraft => {
  const { locale, shop, title } = mail
  const own = seatWords[locale]
  return {
    ...shopFrame(shop, locale),
    subject: own.takenSubject(title),
    preheader: own.takenHow,
    blocks: [
      { kind: 'heading', text: own.takenHeading },
      { kind: 'text', text: own.takenText(title, shop.name) },
      { kind: 'note', text: own.takenHow },
      facts(mail),
    ],
    footer: [own.reason(shop.name)],
  }
}
