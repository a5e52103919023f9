import type { Locale } from '../../kernel/locale.ts'
import type { MailBlock, MailDraft } from './mail-draft.ts'
import { releaseWords } from './release-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

export interface ReleaseMail {
  locale: Locale
  shop: MailShop
  /** Of the product. */
  title: string
  version: string
  isBeta: boolean
  changelog: string | null
  /** The license's page, where such mails are switched off as well. It opens nothing by itself. */
  itemUrl: string
}

/** More than anybody reads in a mail; the page has all of it. */
const longest = 4000

const shortened = (text: string): string =>
  text.length > longest ? `${[...text].slice(0, longest).join('').trimEnd()}…` : text

/** Tells somebody of a release that is theirs: what is new, and where it is. No key stands in it. */
export const releaseMail = (mail: ReleaseMail): MailDraft => {
  const { changelog, isBeta, itemUrl, locale, shop, title, version } = mail
  const words = releaseWords[locale]
  const subject = isBeta ? words.betaSubject(title, version) : words.subject(title, version)
  const text = changelog?.trim()
  const changes: MailBlock[] = text ? [{ kind: 'quote', label: words.changes, text: shortened(text) }] : []
  return {
    ...shopFrame(shop, locale),
    subject,
    preheader: text?.split('\n')[0] ?? words.open,
    blocks: [
      { kind: 'heading', text: subject },
      { kind: 'text', text: (isBeta ? words.betaText : words.text)(title, version, shop.name) },
      ...changes,
      { kind: 'button', label: words.open, url: itemUrl },
      { kind: 'note', text: words.how },
    ],
    footer: [words.reason(title, shop.name), words.switchOff(itemUrl)],
    switchOffUrl: itemUrl,
  }
}
