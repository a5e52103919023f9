import type { Locale } from '../../kernel/locale.ts'

/** What became of the money of a paid order. */
export type Standing = 'charged-back' | 'disputed' | 'partially-refunded' | 'refunded' | 'restored'

interface StandingWords {
  subject: Record<Standing, (number: string) => string>
  /** @param amount what went back so far, written out */
  text: Record<Standing, (amount: string) => string>
  bankDays: string
  refunded: string
  viewOrder: string
}

const en: StandingWords = {
  subject: {
    refunded: (number) => `Your money is on its way back: order ${number}`,
    'partially-refunded': (number) => `A part of your money is on its way back: order ${number}`,
    disputed: (number) => `Order ${number} is on hold`,
    'charged-back': (number) => `Order ${number} was charged back`,
    restored: (number) => `Order ${number} is open again`,
  },
  text: {
    refunded: (amount) =>
      `We have given ${amount} back. The order is closed, and its files and licenses can no longer be used.`,
    'partially-refunded': (amount) => `We have given ${amount} back. You keep everything that you bought.`,
    disputed: () =>
      'Your bank has asked for the money back. Until it decides, the files and licenses of this order are on hold. If you did not mean this, tell your bank.',
    'charged-back': () =>
      'Your bank has taken the money back. The order is closed, and its files and licenses can no longer be used.',
    restored: () => 'The payment stands again, and so does everything that you bought with it.',
  },
  bankDays: 'How soon it is on your account, your bank decides: mostly within 5 to 10 days.',
  refunded: 'Given back',
  viewOrder: 'See the order',
}

const sw: StandingWords = {
  subject: {
    refunded: (number) => `Fedha zako ziko njiani kurudi: oda ${number}`,
    'partially-refunded': (number) => `Sehemu ya fedha zako iko njiani kurudi: oda ${number}`,
    disputed: (number) => `Oda ${number} imesimamishwa kwa muda`,
    'charged-back': (number) => `Fedha za oda ${number} zimerudishwa na benki`,
    restored: (number) => `Oda ${number} imefunguliwa tena`,
  },
  text: {
    refunded: (amount) => `Tumerudisha ${amount}. Oda imefungwa, na mafaili na leseni zake hazitumiki tena.`,
    'partially-refunded': (amount) => `Tumerudisha ${amount}. Unabaki na kila kitu ulichonunua.`,
    disputed: () =>
      'Benki yako imeomba fedha zirudishwe. Hadi itakapoamua, mafaili na leseni za oda hii zimesimamishwa. Kama hukukusudia hivyo, iambie benki yako.',
    'charged-back': () =>
      'Benki yako imechukua fedha hizo. Oda imefungwa, na mafaili na leseni zake hazitumiki tena.',
    restored: () => 'Malipo yamekubalika tena, na kila ulichonunua kwa malipo hayo kinatumika tena.',
  },
  bankDays:
    'Benki yako ndiyo huamua lini zitaonekana kwenye akaunti yako: mara nyingi ndani ya siku 5 hadi 10.',
  refunded: 'Zilizorudishwa',
  viewOrder: 'Tazama oda',
}

export const standingWords: Record<Locale, StandingWords> = { en, sw }
