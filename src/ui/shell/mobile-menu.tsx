import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { Icon } from '../primitives/icon.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { isUnder, mainLinks } from './main-links.ts'
import { SearchForm } from './search-form.tsx'

/** The header's links on a phone: a <details>, so that it opens without scripts. */
export const MobileMenu = ({ path, query }: { path: string; query?: string }) => {
  const t = useTranslations('shell')
  const locale = useLocale()
  return (
    <details className="group lg:hidden" data-menu="">
      <summary className="-mr-2 inline-flex min-h-11 items-center gap-2 rounded-field px-2 text-sm font-semibold hover:bg-base-200">
        <Icon className="size-6 group-open:hidden" name="menu" />
        <Icon className="hidden size-6 group-open:block" name="close" />
        {t('menu')}
      </summary>
      <div className="absolute inset-x-0 top-full border-b border-line bg-base-100 pb-6 shadow-xl">
        <nav aria-label={t('mainNavigation')} className="wrap">
          <ul className="font-display divide-y divide-line text-xl">
            {mainLinks.map((link) => (
              <li key={link.key}>
                <a
                  aria-current={isUnder(path, link.path) ? 'page' : undefined}
                  className="flex min-h-15 items-center justify-between"
                  href={localeHref(locale, link.path)}
                >
                  {t(link.key)}
                  <Icon name="arrow" />
                </a>
              </li>
            ))}
          </ul>
          <SearchForm className="mt-5" id="menu-search" />
          <LanguageSwitch className="mt-3 -ml-2" path={path} query={query} />
        </nav>
      </div>
    </details>
  )
}
