import { defaultLocale, type Locale } from './locale.ts'

/** Longer words are cut: a refusal is a sentence or two, in a form or on a phone. */
const maxCharacters = 300

type Words = Partial<Record<Locale, string>> & Record<typeof defaultLocale, string>

/** Known by its mark: a bundler may give a site's own code and ours two copies of the class. */
const mark = Symbol.for('duka.shop-refusal')

/**
 * Thrown by the site's own code in a `before…` hook to refuse what was asked for. The buyer gets `REFUSED_BY_SITE` (409)
 * with these words; nothing is logged as an error.
 * @param words for the buyer: one text, or one for each language (the English one stands in). Shown as plain text, at most 300 characters of it.
 */
export class ShopRefusal extends Error {
  readonly [mark] = true

  constructor(readonly words: Words | string) {
    super(typeof words === 'string' ? words : words[defaultLocale])
    this.name = 'ShopRefusal'
  }
}

export const isShopRefusal = (thrown: unknown): thrown is ShopRefusal =>
  thrown instanceof Error && mark in thrown

/** @returns the words in this language, on one line; undefined where there are none. */
export const wordsOf = ({ words }: ShopRefusal, locale: Locale): string | undefined => {
  const text: unknown = typeof words === 'string' ? words : (words[locale] ?? words[defaultLocale])
  // A site's own code may be JavaScript, and have left the English ones out.
  if (typeof text !== 'string') return undefined
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return line === '' ? undefined : [...line].slice(0, maxCharacters).join('')
}
