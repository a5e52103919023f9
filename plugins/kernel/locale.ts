/** Languages that every text of ours exists in. English is the source. */
export const locales = ['en', 'sw'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale = 'en' satisfies Locale

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value)

/** The first language of an Accept-Language header that we speak; weights are honored by order only. */
export const localeFromHeader = (header: string | null): Locale => {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLocale) ?? defaultLocale
}
