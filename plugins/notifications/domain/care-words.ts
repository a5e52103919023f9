import type { Locale } from '../../kernel/locale.ts'

/** What staff did with a license, for who it concerns. `given` and `passed-on` are the two sides of one transfer. */
export type CareNews = 'extended' | 'given' | 'key-changed' | 'passed-on'

interface CareWords {
  subject: Record<CareNews, (title: string) => string>
  text: Record<CareNews, (title: string, shop: string) => string>
  license: string
  validUntil: string
  updatesUntil: string
  forEver: string
  viewLibrary: string
  reason: (title: string) => string
}

const en: CareWords = {
  subject: {
    extended: (title) => `Your license for ${title} runs longer`,
    given: (title) => `You have a license for ${title}`,
    'key-changed': (title) => `Your key for ${title} was changed`,
    'passed-on': (title) => `Your license for ${title} was passed on`,
  },
  text: {
    extended: () => 'The shop has extended this license.',
    given: (title, shop) =>
      `A license for ${title} at ${shop} was passed on to you. Its files, and a license key of your own, are in your library. You pay nothing.`,
    'key-changed': () =>
      'The shop has given this license another key. The one before works no longer: take the new one from your library, and type it in where you used the other. Your devices stay activated.',
    'passed-on': (_, shop) =>
      `${shop} has passed this license on to somebody else. It is no longer in your library, and its key works no longer. If you did not ask for that, write to the shop.`,
  },
  license: 'License',
  validUntil: 'Valid until',
  updatesUntil: 'Updates until',
  forEver: 'For ever',
  viewLibrary: 'See your library',
  reason: (title) => `You receive this mail because of a license for ${title}.`,
}

const sw: CareWords = {
  subject: {
    extended: (title) => `Leseni yako ya ${title} imeongezewa muda`,
    given: (title) => `Una leseni ya ${title}`,
    'key-changed': (title) => `Ufunguo wako wa ${title} umebadilishwa`,
    'passed-on': (title) => `Leseni yako ya ${title} imehamishwa`,
  },
  text: {
    extended: () => 'Duka limeiongezea leseni hii muda.',
    given: (title, shop) =>
      `Leseni ya ${title} ya duka la ${shop} imehamishiwa kwako. Mafaili yake, pamoja na ufunguo wako mwenyewe wa leseni, yako kwenye maktaba yako. Hulipi chochote.`,
    'key-changed': () =>
      'Duka limeipa leseni hii ufunguo mwingine. Ule wa awali haufanyi kazi tena: chukua mpya kwenye maktaba yako, na uuandike mahali ulipotumia ule wa awali. Vifaa vyako vinabaki vilivyo.',
    'passed-on': (_, shop) =>
      `Duka la ${shop} limeihamishia leseni hii kwa mtu mwingine. Haipo tena kwenye maktaba yako, na ufunguo wake haufanyi kazi tena. Kama hukuomba hivyo, liandikie duka.`,
  },
  license: 'Leseni',
  validUntil: 'Inatumika hadi',
  updatesUntil: 'Masasisho hadi',
  forEver: 'Daima',
  viewLibrary: 'Tazama maktaba yako',
  reason: (title) => `Umepokea barua hii kwa sababu ya leseni ya ${title}.`,
}

export const careWords: Record<Locale, CareWords> = { en, sw }
