import type { InitPageResult } from 'payload'
import { defaultLocale, isLocale, type Locale } from '../../kernel/locale.ts'

/** The language of the panel on the server, as far as we have texts for it. */
export const viewLocale = ({ req }: Pick<InitPageResult, 'req'>): Locale => {
  const language: string = req.i18n.language
  return isLocale(language) ? language : defaultLocale
}
