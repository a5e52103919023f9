import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'

import { isLocale, type Locale } from '../../../../plugins/kernel/locale.ts'

/** The page's language, told to the translations; an unknown one is no page. */
export const pageLocale = (asked: string): Locale => {
  if (!isLocale(asked)) notFound()
  setRequestLocale(asked)
  return asked
}
