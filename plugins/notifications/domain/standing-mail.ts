import type { Locale } from '../../kernel/locale.ts'
import { formatMoney } from '../../kernel/money.ts'
import type { MailBlock, MailDraft } from './mail-draft.ts'
import { mailWords } from './mail-words.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'
import { standingWords, type Standing } from './standing-words.ts'

export interface StandingMail {
  locale: Locale
  shop: MailShop
  number: string
  standing: Standing
  titles: string[]
  currency: string
  /** Minor units. */
  totalMinor: number
  refundedMinor: number
  orderUrl: string
}

/** "Your money is on its way back", "your order is on hold": what happened to the money, and what it means for the files. */
export const standingMail = (mail: StandingMail): MailDraft => {
  const { locale, standing, currency, refundedMinor } = mail
  const [words, own] = [mailWords[locale], standingWords[locale]]
  const say = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale)
  const isGivenBack = standing === 'refunded' || standing === 'partially-refunded'
  const notes: MailBlock[] = isGivenBack ? [{ kind: 'note', text: own.bankDays }] : []
  const rows = [
    { label: words.order, value: mail.number },
    { label: words.total, value: say(mail.totalMinor) },
    ...(refundedMinor > 0 ? [{ label: own.refunded, value: say(refundedMinor) }] : []),
  ]
  const text = own.text[standing](say(refundedMinor))
  return {
    ...shopFrame(mail.shop, locale),
    subject: own.subject[standing](mail.number),
    preheader: mail.titles.join(', '),
    blocks: [
      { kind: 'heading', text: own.subject[standing](mail.number) },
      { kind: 'text', text },
      ...notes,
      { kind: 'button', label: own.viewOrder, url: mail.orderUrl },
      { kind: 'facts', rows },
    ],
    footer: [words.orderReason(mail.number)],
  }
}
