'use client'
import { useTranslation } from '@payloadcms/ui'
import { defaultLocale, isLocale, type Locale } from '../../kernel/locale.ts'

/** The language of the panel, as far as we have texts for it. */
export const usePanelLocale = (): Locale => {
  const { i18n } = useTranslation()
  const language: string = i18n.language
  return isLocale(language) ? language : defaultLocale
}
