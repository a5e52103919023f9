import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { ShopView } from '../models/shop-view.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Logo } from './logo.tsx'
import { isUnder, mainLinks } from './main-links.ts'
import { MobileMenu } from './mobile-menu.tsx'
import { SearchForm } from './search-form.tsx'
import { ThemeToggle } from './theme-toggle.tsx'

type Props = { shop: ShopView; path: string; query?: string }

export const SiteHeader = ({ shop, path, query }: Props) => {
  const t = useTranslations('shell')
  const locale = useLocale()
  return (
    <header className="relative z-30 border-b border-line bg-base-100">
      <div className="wrap flex min-h-17 items-center gap-3 lg:min-h-20">
        <Logo name={shop.name} />
        <nav aria-label={t('mainNavigation')} className="ml-6 hidden lg:block">
          <ul className="flex gap-1">
            {mainLinks.map((link) => (
              <li key={link.key}>
                <a
                  aria-current={isUnder(path, link.path) ? 'page' : undefined}
                  className="head-link px-3.5 hover:bg-base-200"
                  href={localeHref(locale, link.path)}
                >
                  {t(link.key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto hidden items-center gap-2 lg:flex">
          {/* The shelf has a search of its own. */}
          {path !== '/products' && <SearchForm className="w-64" id="header-search" />}
          <LanguageSwitch path={path} query={query} />
        </div>
        <div className="ml-auto flex items-center gap-3 lg:ml-0">
          <ThemeToggle />
          <MobileMenu path={path} query={query} />
        </div>
      </div>
    </header>
  )
}
