import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { codeText } from '../../../../../plugins/kernel/codes.ts'
import { localeHref } from '../../../../i18n/locale-href.ts'
import { categories } from '../../../../queries/categories.ts'
import { searchLimit } from '../../../../queries/search-limit.ts'
import { shelf } from '../../../../queries/shelf.ts'
import { shop } from '../../../../queries/shop.ts'
import { CatalogView } from '../../../../ui/catalog/catalog-view.tsx'
import { EmptyState } from '../../../../ui/primitives/empty-state.tsx'
import { PageShell } from '../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../page-locale.ts'

// Different for every visitor or question: made when asked for, never cached.
export const dynamic = 'force-dynamic'

type Params = { q?: string | string[]; category?: string | string[]; page?: string | string[] }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Params> }

const longestQuery = 80

/** Deeper than this nobody pages, but a robot would. */
const lastPage = 500

const one = (value: string | string[] | undefined): string => {
  const first = Array.isArray(value) ? value[0] : value
  return (first ?? '').replaceAll('\0', '').trim().slice(0, longestQuery)
}

const read = async ({ searchParams }: Props) => {
  const { q, category, page } = await searchParams
  const number = /^\d{1,3}$/.test(one(page)) ? Number(one(page)) : 1
  return { query: one(q), category: one(category), page: Math.min(Math.max(number, 1), lastPage) }
}

const addressOf = (asked: { query: string; category: string; page: number }): string => {
  const fields = new URLSearchParams()
  if (asked.query) fields.set('q', asked.query)
  if (asked.category) fields.set('category', asked.category)
  if (asked.page > 1) fields.set('page', String(asked.page))
  return fields.size > 0 ? `?${fields.toString()}` : ''
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const locale = pageLocale((await props.params).locale)
  const [{ query, category }, t] = await Promise.all([read(props), getTranslations('catalog')])
  const shelves = await categories(locale)
  const title = shelves.find(({ slug }) => slug === category)?.name ?? t('title')
  return { title: query ? t('titleSearch', { query }) : title, robots: { index: false, follow: true } }
}

/** Searches and later pages of a list. Its public address is /products with ?q= or ?page=. */
const SearchPage = async (props: Props) => {
  const locale = pageLocale((await props.params).locale)
  const asked = await read(props)
  const [view, shelves, t] = await Promise.all([shop(locale), categories(locale), getTranslations('catalog')])
  const allowed = await searchLimit(locale)
  if (!allowed.ok) {
    return (
      <PageShell path="/products" query={addressOf(asked)} shop={view}>
        <div className="wrap pt-10 sm:pt-14">
          <EmptyState level="h1" text={codeText(allowed.code, locale)} title={t('title')}>
            <a className="btn btn-primary" href={localeHref(locale, '/products')}>
              {t('emptyAction')}
            </a>
          </EmptyState>
        </div>
      </PageShell>
    )
  }
  const found = await shelf(locale, asked)
  return (
    <PageShell path="/products" query={addressOf(asked)} shop={view}>
      <CatalogView
        {...found}
        categories={shelves}
        category={shelves.find(({ slug }) => slug === asked.category)}
        hrefOf={(page) => localeHref(locale, `/products${addressOf({ ...asked, page })}`)}
        query={asked.query || undefined}
      />
    </PageShell>
  )
}

export default SearchPage
