import type { Locale } from '../../kernel/locale.ts'
import { formatMoney } from '../../kernel/money.ts'
import type { ExplainedGrant } from '../contract.ts'
import { whyTexts } from './why-texts.ts'

/** One line below an answer. */
export interface GrantFact {
  label: string
  value: string
}

const compact = (facts: (GrantFact | null)[]): GrantFact[] => facts.filter((fact) => fact !== null)

const orderFact = ({ order }: ExplainedGrant, locale: Locale, day: (iso: string) => string) => {
  if (!order) return null
  const texts = whyTexts[locale]
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency: order.currency }, locale)
  const parts = [
    order.paidAt === null ? order.status : texts.paid(money(order.totalMinor), day(order.paidAt)),
    ...(order.refundedMinor > 0 ? [texts.refunded(money(order.refundedMinor))] : []),
  ]
  return { label: texts.order(order.number), value: parts.join(' · ') }
}

const limitFacts = (
  { license, pause, reset, window }: ExplainedGrant,
  locale: Locale,
  day: (iso: string) => string,
) => {
  const texts = whyTexts[locale]
  const files = window?.files.map(({ used, freeAt }) =>
    [
      texts.used(used, window.limit, window.days),
      ...(freeAt === null ? [] : [texts.freeAt(day(freeAt))]),
    ].join(', '),
  )
  const { downloadCap, downloadsUsed } = license
  return [
    files && files.length > 0 ? { label: texts.window, value: [...new Set(files)].join('; ') } : null,
    downloadCap === null
      ? null
      : { label: texts.cap, value: `${String(downloadsUsed)} / ${String(downloadCap)}` },
    pause && { label: texts.pause, value: `${pause.sentence} (${pause.rule})` },
    reset && {
      label: texts.request,
      value: [texts.requestStates[reset.status] ?? reset.status, day(reset.askedAt), reset.note]
        .filter(Boolean)
        .join(' · '),
    },
  ]
}

/** What an answer rests on, in the reader's words: grants, seats, refunds, flags, dates and limits. */
export const grantFacts = (grant: ExplainedGrant, locale: Locale): GrantFact[] => {
  const texts = whyTexts[locale]
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const day = (iso: string) => date.format(new Date(iso))
  const until = (iso: string | null) => (iso === null ? texts.forEver : day(iso))
  const { license, seat } = grant
  return compact([
    orderFact(grant, locale, day),
    {
      label: texts.status,
      value: [texts.statuses[license.status], license.reason].filter(Boolean).join(' · '),
    },
    seat && {
      label: texts.seat,
      value: [texts.seatGiven(day(seat.assignedAt)), seat.revokedAt && texts.seatTaken(day(seat.revokedAt))]
        .filter(Boolean)
        .join(', '),
    },
    license.flagReason === null ? null : { label: texts.flag, value: license.flagReason },
    license.forgivenAt === null
      ? null
      : { label: texts.flag, value: texts.forgiven(day(license.forgivenAt)) },
    { label: texts.expires, value: until(license.expiresAt) },
    { label: texts.updates, value: until(license.updatesUntil) },
    ...limitFacts(grant, locale, day),
  ])
}
