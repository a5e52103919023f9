'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { locales } from '../../kernel/locale.ts'

/**
 * On views for strangers. Payload understands what a browser speaks for the languages only that it brings itself: whoever has
 * another of ours first is shown it, until they choose otherwise on their account page.
 */
export const SpokenLanguage = () => {
  const { config } = useConfig()
  const { i18n, languageOptions, switchLanguage } = useTranslation()
  const speak = useEffectEvent(() => {
    const spoken = locales.find((locale) => locale === navigator.language.slice(0, 2).toLowerCase())
    const option = languageOptions.find(({ value }) => value === spoken)
    const shown: string = i18n.language
    const hasChosen = document.cookie.includes(`${config.cookiePrefix ?? 'payload'}-lng=`)
    if (!option || option.value === shown || hasChosen) return
    void switchLanguage?.(option.value)
  })
  useEffect(() => speak(), [])
  return null
}
