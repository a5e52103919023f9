import { useTranslations } from 'next-intl'

import { Icon } from '../primitives/icon.tsx'

type Props = { page: number; pages: number; hrefOf: (page: number) => string }

export const Pager = ({ page, pages, hrefOf }: Props) => {
  const t = useTranslations('catalog')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('pages')} className="mt-14 flex flex-wrap items-center justify-between gap-4">
      {page > 1 ? (
        <a className="btn btn-outline" href={hrefOf(page - 1)} rel="prev">
          <Icon name="back" />
          {t('previous')}
        </a>
      ) : (
        <span />
      )}
      <p className="text-sm text-muted">{t('page', { page: String(page), pages: String(pages) })}</p>
      {page < pages ? (
        <a className="btn btn-outline" href={hrefOf(page + 1)} rel="next">
          {t('next')}
          <Icon name="arrow" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
