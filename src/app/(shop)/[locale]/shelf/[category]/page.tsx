import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { localeHref } from '../../../../../i18n/locale-href.ts'
import { categories } from '../../../../../queries/categories.ts'
import { cachedShelf } from '../../../../../queries/shelf.ts'
import { shop } from '../../../../../queries/shop.ts'
import { CatalogView } from '../../../../../ui/catalog/catalog-view.tsx'
import { PageShell } from '../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../page-locale.ts'
import { pageMetadata } from '../../page-metadata.ts'

type Props = { params: Promise<{ locale: string; category: string }> }

export const generateStaticParams = () => []

const load = async ({ params }: Props) => {
  const { locale: asked, category } = await params
  const locale = pageLocale(asked)
  const shelves = await categories(locale)
  const current = shelves.find(({ slug }) => slug === category)
  if (!current) notFound()
  return { locale, shelves, current, query: `?category=${current.slug}` }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, current, query } = await load(props)
  const t = await getTranslations('catalog')
  return pageMetadata({
    locale,
    path: `/products${query}`,
    title: current.name,
    description: t('description'),
  })
}

/** One category. Its public address is /products?category=…, which next.config.mjs leads here. */
const ShelfPage = async (props: Props) => {
  const { locale, shelves, current, query } = await load(props)
  const [view, found] = await Promise.all([shop(locale), cachedShelf(locale, current.slug)])
  return (
    <PageShell path="/products" query={query} shop={view}>
      <CatalogView
        {...found}
        categories={shelves}
        category={current}
        hrefOf={(page) => localeHref(locale, `/products${query}&page=${String(page)}`)}
      />
    </PageShell>
  )
}

export default ShelfPage
