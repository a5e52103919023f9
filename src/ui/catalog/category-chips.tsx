import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { CategoryView } from '../models/product-view.ts'

type Props = { categories: CategoryView[]; current?: string }

/** The shelves as links. On a phone they run off the edge and can be pushed sideways. */
export const CategoryChips = ({ categories, current }: Props) => {
  const t = useTranslations('catalog')
  const locale = useLocale()
  return (
    <nav
      aria-label={t('filter')}
      className="-mx-[var(--gutter)] overflow-x-auto px-[var(--gutter)] py-1 sm:mx-0 sm:overflow-visible sm:px-0"
    >
      <ul className="flex gap-2 sm:flex-wrap">
        <li>
          <a
            aria-current={current ? undefined : 'page'}
            className="chip"
            href={localeHref(locale, '/products')}
          >
            {t('everything')}
          </a>
        </li>
        {categories.map((category) => (
          <li key={category.slug}>
            <a
              aria-current={category.slug === current ? 'page' : undefined}
              className="chip"
              href={localeHref(locale, `/products?category=${category.slug}`)}
            >
              {category.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
