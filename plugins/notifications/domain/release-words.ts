import type { Locale } from '../../kernel/locale.ts'

interface ReleaseWords {
  subject: (title: string, version: string) => string
  betaSubject: (title: string, version: string) => string
  text: (title: string, version: string, shop: string) => string
  betaText: (title: string, version: string, shop: string) => string
  changes: string
  open: string
  how: string
  switchOff: (url: string) => string
  reason: (title: string, shop: string) => string
}

const en: ReleaseWords = {
  subject: (title, version) => `${title} ${version} is out`,
  betaSubject: (title, version) => `${title} ${version} is out for trying (beta)`,
  text: (title, version, shop) =>
    `Version ${version} of ${title} has come out at ${shop}. It belongs to your license: you pay nothing for it.`,
  betaText: (title, version, shop) =>
    `Version ${version} of ${title} can be tried at ${shop}. It is a beta: it may still have faults. It belongs to your license, and your library keeps offering the last stable version as well.`,
  changes: 'What is new',
  open: 'Get it from your library',
  how: 'If your browser does not know you any more, the shop mails you a link that opens your library.',
  switchOff: (url) => `You do not want mails about new versions? Switch them off on this page: ${url}`,
  reason: (title, shop) => `You receive this mail because you have a license of ${title} from ${shop}.`,
}

const sw: ReleaseWords = {
  subject: (title, version) => `${title} ${version} limetoka`,
  betaSubject: (title, version) => `${title} ${version} liko tayari kujaribiwa (beta)`,
  text: (title, version, shop) =>
    `Toleo ${version} la ${title} limetoka katika duka la ${shop}. Ni sehemu ya leseni yako: hulipi chochote.`,
  betaText: (title, version, shop) =>
    `Toleo ${version} la ${title} linaweza kujaribiwa katika duka la ${shop}. Ni la majaribio (beta): huenda bado lina kasoro. Ni sehemu ya leseni yako, na maktaba yako bado ina toleo imara la mwisho.`,
  changes: 'Mapya',
  open: 'Lipate kwenye maktaba yako',
  how: 'Kama kivinjari chako hakikutambui tena, duka litakutumia kiungo cha kufungua maktaba yako.',
  switchOff: (url) => `Hutaki barua za matoleo mapya? Zizime kwenye ukurasa huu: ${url}`,
  reason: (title, shop) => `Umepokea barua hii kwa sababu una leseni ya ${title} kutoka duka la ${shop}.`,
}

export const releaseWords: Record<Locale, ReleaseWords> = { en, sw }
