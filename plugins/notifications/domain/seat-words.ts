import type { Locale } from '../../kernel/locale.ts'

interface SeatWords {
  givenSubject: (title: string) => string
  givenHeading: string
  givenText: (title: string, shop: string) => string
  givenHow: string
  /** For who knows nobody there: a seat is given to an address that somebody typed. */
  givenUnknown: string
  takenSubject: (title: string) => string
  takenHeading: string
  takenText: (title: string, shop: string) => string
  takenHow: string
  license: string
  reason: (shop: string) => string
}

const en: SeatWords = {
  givenSubject: (title) => `You have a seat: ${title}`,
  givenHeading: 'You have a seat in a team license',
  givenText: (title, shop) =>
    `Somebody who bought a team license of ${title} at ${shop} has given you a seat in it. You can download it from your library for as long as you hold the seat.`,
  givenHow: 'You pay nothing, and need no license key.',
  givenUnknown: 'If you know nobody who would, do nothing: nothing is bought or ordered in your name.',
  takenSubject: (title) => `Your seat has been taken back: ${title}`,
  takenHeading: 'Your seat has been taken back',
  takenText: (title, shop) =>
    `Your seat in a team license of ${title} at ${shop} has been taken back. You can no longer download it with that license.`,
  takenHow:
    'If you think that this is a mistake, ask whoever gave you the seat: they can give it to you again.',
  license: 'License',
  reason: (shop) =>
    `You receive this mail because a seat in a team license was given to this address at ${shop}.`,
}

const sw: SeatWords = {
  givenSubject: (title) => `Umepewa nafasi: ${title}`,
  givenHeading: 'Umepewa nafasi kwenye leseni ya timu',
  givenText: (title, shop) =>
    `Mtu aliyenunua leseni ya timu ya ${title} kwenye duka la ${shop} amekupa nafasi. Unaweza kuipakua kutoka kwenye maktaba yako kwa muda wote utakaokuwa na nafasi hiyo.`,
  givenHow: 'Hulipi chochote, na huhitaji ufunguo wa leseni.',
  givenUnknown:
    'Kama humjui mtu ambaye angekupa, usifanye lolote: hakuna kitu kilichonunuliwa au kuagizwa kwa jina lako.',
  takenSubject: (title) => `Nafasi yako imerudishwa: ${title}`,
  takenHeading: 'Nafasi yako imerudishwa',
  takenText: (title, shop) =>
    `Nafasi yako kwenye leseni ya timu ya ${title} katika duka la ${shop} imerudishwa kwa mwenye leseni. Huwezi tena kuipakua kwa leseni hiyo.`,
  takenHow: 'Ukiona ni kosa, muulize aliyekupa nafasi hiyo: anaweza kukupa tena.',
  license: 'Leseni',
  reason: (shop) =>
    `Umepokea barua hii kwa sababu anwani hii ilipewa nafasi kwenye leseni ya timu katika duka la ${shop}.`,
}

export const seatWords: Record<Locale, SeatWords> = { en, sw }
