import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { KangaMotif } from '../primitives/kanga-motif.tsx'
import { SearchForm } from '../shell/search-form.tsx'

export const NotFoundView = () => {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="wrap grid items-center gap-10 pt-14 sm:pt-20 lg:grid-cols-2">
      <div>
        <h1 className="text-4xl">{t('errors.notFoundTitle')}</h1>
        <p className="mt-5 max-w-prose text-lg text-muted">{t('errors.notFoundText')}</p>
        <SearchForm className="mt-7 max-w-md" id="lost-search" />
        <div className="mt-5 flex flex-wrap gap-3">
          <a className="btn btn-primary" href={localeHref(locale, '/products')}>
            {t('catalog.emptyAction')}
          </a>
          <a className="btn btn-outline" href={localeHref(locale, '/library')}>
            {t('shell.library')}
          </a>
        </div>
      </div>
      <div className="hidden aspect-4/3 overflow-hidden rounded-box bg-accent text-accent-content lg:block">
        <KangaMotif />
      </div>
    </div>
  )
}
