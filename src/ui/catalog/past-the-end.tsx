import { useTranslations } from 'next-intl'

import { EmptyState } from '../primitives/empty-state.tsx'

type Props = { page: number; pages: number; hrefOf: (page: number) => string }

/** A page of a list that is shorter than that. */
export const PastTheEnd = ({ page, pages, hrefOf }: Props) => {
  const t = useTranslations('catalog')
  return (
    <EmptyState text={t('pastText', { pages })} title={t('pastTitle', { page: String(page) })}>
      <a className="btn btn-primary" href={hrefOf(pages)}>
        {t('pastAction', { pages: String(pages) })}
      </a>
    </EmptyState>
  )
}
