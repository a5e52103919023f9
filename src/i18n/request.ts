import { getRequestConfig } from 'next-intl/server'

import en from '../../messages/en.json' with { type: 'json' }
import sw from '../../messages/sw.json' with { type: 'json' }
import { defaultLocale, isLocale } from '../../plugins/kernel/locale.ts'

const messages = { en, sw }

export default getRequestConfig(async ({ locale, requestLocale }) => {
  const wanted = locale ?? (await requestLocale)
  const chosen = isLocale(wanted) ? wanted : defaultLocale
  return { locale: chosen, messages: messages[chosen], timeZone: 'UTC' }
})
