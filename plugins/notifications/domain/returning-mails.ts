import type { Locale } from '../../kernel/locale.ts'
import type { MailDraft } from './mail-draft.ts'
import { returningWords } from './returning-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

/** As people read eight digits: in two halves. Typed with the gap or without, they are the same code. */
const spaced = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** The code that somebody asked for. It stands in the text only: subjects are shown on locked screens. */
export const codeMail = (locale: Locale, shop: MailShop, code: string, minutes: number): MailDraft => {
  const words = returningWords[locale]
  return {
    ...shopFrame(shop, locale),
    subject: words.codeSubject(shop.name),
    preheader: words.codeIgnore,
    blocks: [
      { kind: 'text', text: words.codeIntro },
      { kind: 'heading', text: spaced(code) },
      { kind: 'note', text: words.codeNote(minutes) },
      { kind: 'note', text: words.codeIgnore },
    ],
    footer: [words.reason],
  }
}

/** Tells the owner of a number that dates were tried until none opens it any more. Carries nothing that opens anything. */
export const numberClosedMail = (locale: Locale, shop: MailShop, phoneEnd: string): MailDraft => {
  const words = returningWords[locale]
  return {
    ...shopFrame(shop, locale),
    subject: words.closedSubject(shop.name),
    preheader: words.closedHeading,
    blocks: [
      { kind: 'heading', text: words.closedHeading },
      { kind: 'text', text: words.closedIntro(phoneEnd) },
      { kind: 'note', text: words.closedNote },
    ],
    footer: [words.reason],
  }
}
