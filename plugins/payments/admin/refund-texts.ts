import type { Locale } from '../../kernel/locale.ts'
import type { RefundReason } from '../../kernel/refund-reasons.ts'

export interface RefundTexts {
  title: string
  amount: string
  hint: (left: string) => string
  reason: string
  reasons: Record<RefundReason, string>
  act: string
  heading: string
  all: (amount: string) => string
  part: (amount: string) => string
  unreadable: string
  done: (amount: string) => string
  requested: string
  unsent: (why: string) => string
}

export const refundTexts: Record<Locale, RefundTexts> = {
  en: {
    title: 'Give money back',
    amount: 'Amount',
    hint: (left) => `Up to ${left}.`,
    reason: 'Reason',
    reasons: {
      'requested-by-customer': 'The buyer asked for it',
      duplicate: 'Paid twice',
      fraudulent: 'Fraud',
      other: 'Something else',
    },
    act: 'Refund …',
    heading: 'Give this money back?',
    all: (amount) =>
      `${amount} go back to the buyer. That is all that is left, so the licenses of this order end at once.`,
    part: (amount) => `${amount} go back to the buyer. The licenses stay: it is a part of the price.`,
    unreadable: 'Enter an amount such as 12.50.',
    done: (amount) => `${amount} are on their way back.`,
    requested:
      'The payment service does not answer just now. The refund is written down and tried again until it does.',
    unsent: (why) => `The shop could not be reached (${why}). Look at what is left before you try again.`,
  },
  sw: {
    title: 'Rudisha fedha',
    amount: 'Kiasi',
    hint: (left) => `Hadi ${left}.`,
    reason: 'Sababu',
    reasons: {
      'requested-by-customer': 'Mnunuzi ameomba',
      duplicate: 'Imelipwa mara mbili',
      fraudulent: 'Udanganyifu',
      other: 'Nyingine',
    },
    act: 'Rudisha …',
    heading: 'Urudishe fedha hizi?',
    all: (amount) =>
      `${amount} zitarudi kwa mnunuzi. Ndicho kiasi chote kilichobaki, kwa hiyo leseni za oda hii zitaisha papo hapo.`,
    part: (amount) => `${amount} zitarudi kwa mnunuzi. Leseni zitabaki: ni sehemu tu ya bei.`,
    unreadable: 'Andika kiasi kama 12.50.',
    done: (amount) => `${amount} ziko njiani kurudi.`,
    requested: 'Huduma ya malipo haijibu kwa sasa. Ombi limehifadhiwa na litajaribiwa tena hadi ijibu.',
    unsent: (why) => `Duka halikufikiwa (${why}). Angalia kilichobaki kabla ya kujaribu tena.`,
  },
}
