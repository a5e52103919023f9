import type { Locale } from '../../kernel/locale.ts'
import type { MailBlock, MailDraft } from './mail-draft.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'
import { staffWords, type StaffNews } from './staff-words.ts'

export interface StaffMail {
  locale: Locale
  shop: MailShop
  news: StaffNews
  /** Whose account it is. */
  name: string
  /** Whether they read it, and not an owner. */
  isOwn: boolean
  browser: string | null
  os: string | null
  /** Of a lock. */
  seconds: number | null
  /** ISO 8601 */
  at: string
  /** Asks who opens it. */
  url: string
}

const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
] as const

/** "15 minutes", "7 days": in the largest unit that is whole. */
export const lastingWords = (locale: Locale, seconds: number): string => {
  const step = steps.find((each) => seconds >= each.seconds && seconds % each.seconds === 0)
  const { unit, seconds: size } = step ?? { unit: 'minute', seconds: 60 }
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(seconds / size),
  )
}

/** With the zone's name: who reads it may be elsewhere than the shop. */
export const momentWords = (locale: Locale, at: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(at))

const facts = ({ at, browser, locale, name, os, seconds, shop }: StaffMail): MailBlock => {
  const words = staffWords[locale]
  const rows = [{ label: words.account, value: name }]
  const machine = [browser, os].filter(Boolean).join(' · ')
  if (machine !== '') rows.push({ label: words.browser, value: machine })
  if (seconds !== null) rows.push({ label: words.lockedFor, value: lastingWords(locale, seconds) })
  rows.push({ label: words.when, value: momentWords(locale, at, shop.timeZone) })
  return { kind: 'facts', rows }
}

/** Of a lock nobody has to be warned: it is what kept them out. */
const warning = ({ isOwn, locale, news }: StaffMail): MailBlock[] => {
  if (news === 'locked') return []
  const { notYou, otherNot, otherUnexpected, unexpected } = staffWords[locale]
  // Nobody makes themselves an owner: their own sessions have nothing to do with it.
  const [own, other] =
    news === 'owner' || news === 'owner-no-more' ? [unexpected, otherUnexpected] : [notYou, otherNot]
  return [{ kind: 'note', text: isOwn ? own : other }]
}

/** What happened to a way into the admin. No code, no address and nothing that opens anything. */
export const staffMail = (mail: StaffMail): MailDraft => {
  const { isOwn, locale, name, news, shop, url } = mail
  const words = staffWords[locale]
  const own = words.news[news]
  const subject = isOwn ? own.subject(shop.name) : own.otherSubject(name)
  const text = isOwn ? own.text : own.otherText(name)
  return {
    ...shopFrame(shop, locale),
    subject,
    preheader: text,
    blocks: [
      { kind: 'heading', text: subject },
      { kind: 'text', text },
      facts(mail),
      ...warning(mail),
      { kind: 'button', label: isOwn ? words.seeSecurity : words.seeStaff, url },
    ],
    footer: [isOwn ? words.reason(shop.name) : words.otherReason(shop.name)],
  }
}
