import type { Locale } from '../../plugins/kernel/locale.ts'

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { en: 'English', sw: 'Kiswahili' }
