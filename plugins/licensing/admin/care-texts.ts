import type { Locale } from '../../kernel/locale.ts'

/** What staff do for the owner of one license. The name of the operation's path. */
export type CareAction = 'extend' | 'rotate-key' | 'transfer'

interface CareTexts {
  actions: Record<CareAction, { act: string; heading: string; body: string; done: string }>
  email: string
  emailHint: string
  expiresAt: string
  updatesUntil: string
  now: (date: string) => string
  dayHint: string
  forEver: string
  seats: {
    title: (used: number, seats: number) => string
    none: string
    give: string
    email: string
    given: string
    takeBack: string
    takenBack: string
    ask: (email: string) => string
    unread: string
  }
}

const en: CareTexts = {
  actions: {
    'rotate-key': {
      act: 'Change key',
      heading: 'Give this license another key?',
      body: 'The key of now is dead at once, in programs too. Devices stay activated. Its owner is told by mail and finds the new key in the library.',
      done: 'The license has another key.',
    },
    extend: {
      act: 'Extend',
      heading: 'Let this license run longer?',
      body: 'A date can only go later. What you leave empty stays as it is. Its owner is told by mail.',
      done: 'The license runs longer.',
    },
    transfer: {
      act: 'Pass on',
      heading: 'Pass this license on to somebody else?',
      body: 'Its owner of now keeps nothing of it: key, devices, seats, links and running downloads end at once. The order and its money stay theirs: a refund still ends the license. Both are told by mail, neither of them who the other is.',
      done: 'The license was passed on.',
    },
  },
  email: 'E-mail address of the new owner',
  emailHint: 'They see the license once they have opened the link in their mail.',
  expiresAt: 'Valid until',
  updatesUntil: 'Updates until',
  now: (date) => `Now: ${date}.`,
  dayHint: 'To the end of that day in the shop’s time zone.',
  forEver: 'For ever',
  seats: {
    title: (used, seats) => `Seats: ${String(used)} of ${String(seats)} given`,
    none: 'Nobody has a seat.',
    give: 'Give a seat',
    email: 'E-mail address',
    given: 'The seat is given. Its holder is told by mail.',
    takeBack: 'Take back',
    takenBack: 'The seat is taken back.',
    ask: (email) => `Take the seat of ${email} back? Their downloads end at once, and they are told by mail.`,
    unread: 'Who has a seat could not be read. Load the page once more.',
  },
}

const sw: CareTexts = {
  actions: {
    'rotate-key': {
      act: 'Badilisha ufunguo',
      heading: 'Uipe leseni hii ufunguo mwingine?',
      body: 'Ufunguo wa sasa unakoma mara moja, hata kwenye programu. Vifaa vinabaki vilivyo. Mmiliki anajulishwa kwa barua pepe, na anaukuta ufunguo mpya kwenye maktaba yake.',
      done: 'Leseni ina ufunguo mwingine.',
    },
    extend: {
      act: 'Ongeza muda',
      heading: 'Uiongezee leseni hii muda?',
      body: 'Tarehe inaweza kusogezwa mbele tu. Usipoijaza, inabaki ilivyo. Mmiliki anajulishwa kwa barua pepe.',
      done: 'Leseni imeongezewa muda.',
    },
    transfer: {
      act: 'Hamisha',
      heading: 'Uihamishie leseni hii kwa mtu mwingine?',
      body: 'Mmiliki wa sasa habaki na chochote: ufunguo, vifaa, nafasi, viungo na upakuaji unaoendelea vinakoma mara moja. Oda na fedha zake zinabaki zake: zikirudishwa, leseni inaisha. Wote wawili wanajulishwa kwa barua pepe, bila kuambiwa mwingine ni nani.',
      done: 'Leseni imehamishwa.',
    },
  },
  email: 'Barua pepe ya mmiliki mpya',
  emailHint: 'Ataiona leseni akishafungua kiungo kilicho kwenye barua yake.',
  expiresAt: 'Inatumika hadi',
  updatesUntil: 'Masasisho hadi',
  now: (date) => `Sasa: ${date}.`,
  dayHint: 'Hadi mwisho wa siku hiyo kwa saa za duka.',
  forEver: 'Daima',
  seats: {
    title: (used, seats) => `Nafasi: ${String(used)} kati ya ${String(seats)} zimetolewa`,
    none: 'Hakuna mwenye nafasi.',
    give: 'Toa nafasi',
    email: 'Barua pepe',
    given: 'Nafasi imetolewa. Aliyepewa anajulishwa kwa barua pepe.',
    takeBack: 'Rudisha',
    takenBack: 'Nafasi imerudishwa.',
    ask: (email) =>
      `Urudishe nafasi ya ${email}? Upakuaji wake unakoma mara moja, na anajulishwa kwa barua pepe.`,
    unread: 'Wenye nafasi hawakuweza kusomwa. Fungua ukurasa upya.',
  },
}

export const careTexts: Record<Locale, CareTexts> = { en, sw }

interface Facts {
  status: unknown
  /** Dates as the form has them; nothing for never. */
  expiresAt: unknown
  updatesUntil: unknown
}

/** What can be done for a license now: a closed one is given back first, and what never ends runs no longer. */
export const careFor = ({ status, expiresAt, updatesUntil }: Facts): CareAction[] => {
  if (status !== 'active') return []
  return [...(expiresAt || updatesUntil ? (['extend'] as const) : []), 'rotate-key', 'transfer']
}
