import { useLocale, useTranslations } from 'next-intl'

import { locales } from '../../../plugins/kernel/locale.ts'
import { localeHref } from '../../i18n/locale-href.ts'
import { localeNames } from '../../i18n/locales.ts'

type Props = { path: string; query?: string; className?: string }

/** The same page in another language. */
export const LanguageSwitch = ({ path, query = '', className = '' }: Props) => {
  const current = useLocale()
  const t = useTranslations('shell')
  return (
    <ul aria-label={t('language')} className={`flex items-center ${className}`}>
      {locales.map((locale) => (
        <li key={locale}>
          <a
            aria-current={locale === current ? 'true' : undefined}
            aria-label={localeNames[locale]}
            className="head-link lang-link"
            href={`${localeHref(locale, path)}${query}`}
            hrefLang={locale}
            lang={locale}
          >
            {locale.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  )
}
