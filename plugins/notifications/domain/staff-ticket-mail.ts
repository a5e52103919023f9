import type { Locale } from '../../kernel/locale.ts'
import type { MailDraft } from './mail-draft.ts'
import { shopFrame, type MailShop } from './shop-frame.ts'
import { momentWords } from './staff-mail.ts'

/** Why somebody gets a link to enrol by. */
export type StaffTicket = 'enrolment' | 'invitation'

interface TicketWords {
  subject: (shop: string) => string
  heading: string
  text: (shop: string, by: string | null) => string
  how: string
  button: string
  note: (until: string) => string
  unknown: string
  reason: (shop: string) => string
}

const howEn =
  'You need a phone with an app that shows codes, such as Google Authenticator, Aegis or 2FAS. It takes two minutes.'
const howSw =
  'Utahitaji simu yenye programu ya misimbo, kama vile Google Authenticator, Aegis au 2FAS. Inachukua dakika mbili.'

const noteEn = (until: string): string =>
  `This link works once, until ${until}. Do not forward this mail: the account is whoever’s uses the link first.`
const noteSw = (until: string): string =>
  `Kiungo hiki kinafanya kazi mara moja tu, hadi ${until}. Usimtumie mtu mwingine barua hii: akaunti ni ya atakayekitumia kwanza.`

const en: Record<StaffTicket, TicketWords> = {
  invitation: {
    subject: (shop) => `You are invited to run ${shop}`,
    heading: 'An account has been made for you',
    text: (shop, by) => `${by ?? 'Somebody who owns the shop'} asks you to help run ${shop}.`,
    how: howEn,
    button: 'Set up your account',
    note: noteEn,
    unknown: 'If you know nobody there, do nothing: the account stays closed.',
    reason: (shop) => `You receive this mail because an account at ${shop} was made for this address.`,
  },
  enrolment: {
    subject: (shop) => `Set up your authenticator for ${shop} again`,
    heading: 'Set up your authenticator again',
    text: (shop, by) =>
      `${by ?? 'An owner of the shop'} has taken your authenticator for ${shop} away, so that you can set up another one.`,
    how: howEn,
    button: 'Set up an authenticator',
    note: noteEn,
    unknown: 'If you did not ask for that, ask an owner of the shop before you use the link.',
    reason: (shop) => `You receive this mail because you have an account in the admin of ${shop}.`,
  },
}

const sw: Record<StaffTicket, TicketWords> = {
  invitation: {
    subject: (shop) => `Umealikwa kuendesha ${shop}`,
    heading: 'Umetengenezewa akaunti',
    text: (shop, by) => `${by ?? 'Mmiliki wa duka'} anakuomba usaidie kuendesha ${shop}.`,
    how: howSw,
    button: 'Andaa akaunti yako',
    note: noteSw,
    unknown: 'Kama humfahamu mtu yeyote huko, usifanye lolote: akaunti itabaki imefungwa.',
    reason: (shop) =>
      `Umepokea barua hii kwa sababu akaunti ya ${shop} imetengenezwa kwa anwani hii ya barua pepe.`,
  },
  enrolment: {
    subject: (shop) => `Andaa upya programu yako ya misimbo ya ${shop}`,
    heading: 'Andaa upya programu yako ya misimbo',
    text: (shop, by) =>
      `${by ?? 'Mmiliki wa duka'} ameondoa programu yako ya misimbo ya ${shop}, ili uweze kuandaa nyingine.`,
    how: howSw,
    button: 'Andaa programu ya misimbo',
    note: noteSw,
    unknown: 'Kama hukuomba hivyo, muulize mmiliki wa duka kabla ya kutumia kiungo hiki.',
    reason: (shop) => `Umepokea barua hii kwa sababu una akaunti kwenye paneli ya ${shop}.`,
  },
}

const ticketWords: Record<Locale, Record<StaffTicket, TicketWords>> = { en, sw }

export interface StaffTicketMail {
  locale: Locale
  shop: MailShop
  kind: StaffTicket
  /** Who asked for it; null when they are gone. */
  by: string | null
  url: string
  /** ISO 8601 */
  expiresAt: string
}

/** Carries the link by which somebody enrols: an invitation, or after an owner took their authenticator away. */
export const staffTicketMail = ({ by, expiresAt, kind, locale, shop, url }: StaffTicketMail): MailDraft => {
  const words = ticketWords[locale][kind]
  return {
    ...shopFrame(shop, locale),
    subject: words.subject(shop.name),
    preheader: words.text(shop.name, by),
    blocks: [
      { kind: 'heading', text: words.heading },
      { kind: 'text', text: words.text(shop.name, by) },
      { kind: 'text', text: words.how },
      { kind: 'button', label: words.button, url },
      { kind: 'note', text: words.note(momentWords(locale, expiresAt, shop.timeZone)) },
      { kind: 'note', text: words.unknown },
    ],
    footer: [words.reason(shop.name)],
  }
}
