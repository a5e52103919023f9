import type { Locale } from '../../kernel/locale.ts'
import { formatMoney, type Money } from '../../kernel/money.ts'
import type { MailBlock, MailDraft } from './mail-draft.ts'
import { mailWords, type MailWords } from './mail-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

export interface OrderMail {
  locale: Locale
  shop: MailShop
  number: string
  /** ISO 8601 */
  paidAt: string
  total: Money
  lines: {
    title: string
    offerName: string
    licenseType: 'commercial' | 'personal' | 'team'
    keys: string[]
  }[]
  libraryUrl: string
}

const lineBlock = (line: OrderMail['lines'][number], words: MailWords): MailBlock => ({
  kind: 'product',
  title: line.title,
  detail: `${line.offerName} · ${words.licenseTypes[line.licenseType]}`,
  keysLabel: line.keys.length === 1 ? words.licenseKey.one : words.licenseKey.many,
  keys: line.keys,
})

const dateOf = (mail: OrderMail): string =>
  new Intl.DateTimeFormat(mail.locale, { dateStyle: 'long', timeZone: mail.shop.timeZone }).format(
    new Date(mail.paidAt),
  )

/** "Your files are ready": what was bought, its keys, what it cost, and the way to the files. */
export const orderMail = (mail: OrderMail): MailDraft => {
  const words = mailWords[mail.locale]
  const ready = mail.lines.length === 1 ? words.filesReady.one : words.filesReady.many
  const titles = mail.lines.map((line) => line.title).join(', ')
  const total = mail.total.amountMinor === 0 ? words.free : formatMoney(mail.total, mail.locale)
  const rows = [
    { label: words.order, value: mail.number },
    { label: words.date, value: dateOf(mail) },
    { label: words.total, value: total },
  ]
  return {
    ...shopFrame(mail.shop, mail.locale),
    subject: `${ready}: ${titles}`,
    preheader: `${words.order} ${mail.number} · ${total}`,
    blocks: [
      { kind: 'heading', text: ready },
      { kind: 'text', text: words.thanks(mail.shop.name) },
      { kind: 'button', label: words.openLibrary, url: mail.libraryUrl },
      { kind: 'note', text: words.linkNote },
      ...mail.lines.map((line) => lineBlock(line, words)),
      { kind: 'facts', rows },
    ],
    footer: [words.orderReason(mail.number)],
  }
}
