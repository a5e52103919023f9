import { defaultLocale } from '../../plugins/kernel/locale.ts'

/** The public address of a storefront path: `/products` in English, `/sw/products` in Swahili. */
export const localeHref = (locale: string, path: string): string => {
  if (locale === defaultLocale) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
