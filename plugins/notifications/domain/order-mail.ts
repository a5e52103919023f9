import { formatSize } from '../../kernel/format-size.ts'
import type { Locale } from '../../kernel/locale.ts'
import { formatMoney, type Money } from '../../kernel/money.ts'
import { licenseDetail } from './license-detail.ts'
import type { LabeledList, MailBlock, MailDraft } from './mail-draft.ts'
import { mailWords, type LinkDays, type MailWords } from './mail-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'

export interface OrderMail {
  locale: Locale
  shop: MailShop
  number: string
  /** ISO 8601 */
  paidAt: string
  total: Money
  /** Staff gave it: nobody paid. */
  isGiven: boolean
  lines: {
    title: string
    offerName: string
    licenseType: 'commercial' | 'personal' | 'team'
    /** What can be downloaded now; none when the product has no files, or not yet. */
    files: { name: string; size: number }[]
    keys: string[]
  }[]
  libraryUrl: string
  linkDays: LinkDays
}

type Forms = { one: string; many: string }

const form = ({ one, many }: Forms, count: number): string => (count === 1 ? one : many)

const listOf = (forms: Forms, items: string[]): LabeledList => ({ label: form(forms, items.length), items })

/** Files are promised only where there are some. */
const readyText = ({ lines }: OrderMail, words: MailWords): string => {
  const [files, keys] = [lines.flatMap((line) => line.files), lines.flatMap((line) => line.keys)]
  return files.length > 0 ? form(words.filesReady, files.length) : form(words.licensesReady, keys.length)
}

const lineBlock = (line: OrderMail['lines'][number], words: MailWords, locale: Locale): MailBlock => ({
  kind: 'product',
  title: line.title,
  detail: licenseDetail(line, words),
  files: listOf(
    words.files,
    line.files.map(({ name, size }) => `${name} (${formatSize(size, locale)})`),
  ),
  keys: listOf(words.licenseKey, line.keys),
})

const dateOf = (mail: OrderMail): string =>
  new Intl.DateTimeFormat(mail.locale, { dateStyle: 'long', timeZone: mail.shop.timeZone }).format(
    new Date(mail.paidAt),
  )

/** "Your files are ready": what was bought, its files and keys, what it cost, and the way to the files. */
export const orderMail = (mail: OrderMail): MailDraft => {
  const words = mailWords[mail.locale]
  const ready = readyText(mail, words)
  const titles = mail.lines.map((line) => line.title).join(', ')
  const price = mail.total.amountMinor === 0 ? words.free : formatMoney(mail.total, mail.locale)
  const total = mail.isGiven ? words.given : price
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
      { kind: 'text', text: mail.isGiven ? words.givenBy(mail.shop.name) : words.thanks(mail.shop.name) },
      { kind: 'button', label: words.openLibrary, url: mail.libraryUrl },
      { kind: 'note', text: words.linkNote(mail.linkDays) },
      ...mail.lines.map((line) => lineBlock(line, words, mail.locale)),
      { kind: 'facts', rows },
    ],
    footer: [words.orderReason(mail.number)],
  }
}
