import type { Locale } from '../../kernel/locale.ts'

/** For a site whose users have required fields of its own: the shop knows nothing to put there. */
const words: Record<Locale, (fields: string) => string> = {
  en: (fields) =>
    `The users of this site need more than a name and an address (${fields}). Add the person under Users first, then give them a role.`,
  sw: (fields) =>
    `Watumiaji wa tovuti hii wanahitaji zaidi ya jina na barua pepe (${fields}). Mwongeze mtu huyu kwenye Watumiaji kwanza, kisha umpe cheo.`,
}

export const needsMoreWords = (locale: Locale, fields: readonly string[]): string =>
  words[locale](fields.join(', '))
