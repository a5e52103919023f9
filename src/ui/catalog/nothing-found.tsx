import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { EmptyState } from '../primitives/empty-state.tsx'

/** A shelf that is empty, or a search that found nothing. */
export const NothingFound = ({ query }: { query?: string }) => {
  const t = useTranslations('catalog')
  return (
    <EmptyState
      text={query ? t('emptyText') : t('emptyCategoryText')}
      title={query ? t('emptyTitle', { query }) : t('emptyCategoryTitle')}
    >
      <a className="btn btn-primary" href={localeHref(useLocale(), '/products')}>
        {t('emptyAction')}
      </a>
    </EmptyState>
  )
}
