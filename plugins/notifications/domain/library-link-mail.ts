import type { Locale } from '../../kernel/locale.ts'
import type { MailDraft } from './mail-draft.ts'
import { mailWords, type LinkDays } from './mail-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

/** The way into the library for who asked for it. */
export const libraryLinkMail = (
  locale: Locale,
  shop: MailShop,
  libraryUrl: string,
  days: LinkDays,
): MailDraft => {
  const words = mailWords[locale]
  return {
    ...shopFrame(shop, locale),
    subject: words.linkSubject(shop.name),
    preheader: words.linkIntro,
    blocks: [
      { kind: 'heading', text: words.linkHeading },
      { kind: 'text', text: words.linkIntro },
      { kind: 'button', label: words.openLibrary, url: libraryUrl },
      { kind: 'note', text: words.linkNote(days) },
      { kind: 'note', text: words.linkIgnore },
    ],
    footer: [words.linkReason],
  }
}
