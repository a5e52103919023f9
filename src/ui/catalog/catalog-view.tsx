import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { CategoryView, ProductCardView } from '../models/product-view.ts'
import { SearchForm } from '../shell/search-form.tsx'
import { CategoryChips } from './category-chips.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Pager } from './pager.tsx'
import { PastTheEnd } from './past-the-end.tsx'
import { ProductGrid } from './product-grid.tsx'

export type CatalogViewProps = {
  products: ProductCardView[]
  total: number
  page: number
  pages: number
  categories: CategoryView[]
  category?: CategoryView
  query?: string
  /** The address of another page of the same list. */
  hrefOf: (page: number) => string
}

/** The shelf: everything, one category, or what a search found. */
export const CatalogView = ({
  products,
  total,
  page,
  pages,
  categories,
  category,
  query,
  hrefOf,
}: CatalogViewProps) => {
  const t = useTranslations('catalog')
  const all = localeHref(useLocale(), '/products')
  const title = query ? t('titleSearch', { query }) : (category?.name ?? t('title'))
  return (
    <div className="wrap pt-10 sm:pt-14">
      <div className="grid items-end gap-6 lg:grid-cols-[1fr_22rem]">
        <h1 className="text-3xl">{title}</h1>
        <SearchForm id="catalog-search" value={query} />
      </div>
      <div className="mt-7">
        <CategoryChips categories={categories} current={query ? undefined : category?.slug} />
      </div>
      <p className="mt-8 flex flex-wrap items-center gap-x-4 text-sm text-muted" role="status">
        {t('count', { count: total })}
        {query && (
          <a className="text-link inline-flex min-h-11 items-center" href={all}>
            {t('clear')}
          </a>
        )}
      </p>
      {products.length > 0 ? (
        <>
          <ProductGrid leadCount={3} level="h2" products={products} />
          <Pager hrefOf={hrefOf} page={page} pages={pages} />
        </>
      ) : (
        <div className="mt-6">
          {total > 0 ? (
            <PastTheEnd hrefOf={hrefOf} page={page} pages={pages} />
          ) : (
            <NothingFound query={query} />
          )}
        </div>
      )}
    </div>
  )
}
