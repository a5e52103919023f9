import type { Locale } from '../../kernel/locale.ts'
import type { MailDraft } from './mail-draft.ts'
import { mailWords } from './mail-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

/** Shows staff that mail arrives, and how it looks. */
export const testMail = (locale: Locale, shop: MailShop): MailDraft => {
  const words = mailWords[locale]
  return {
    ...shopFrame(shop, locale),
    subject: words.testSubject(shop.name),
    preheader: words.testIntro,
    blocks: [
      { kind: 'heading', text: words.testHeading },
      { kind: 'text', text: words.testIntro },
    ],
    footer: [words.testReason],
  }
}
