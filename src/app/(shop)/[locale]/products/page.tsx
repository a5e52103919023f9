import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { localeHref } from '../../../../i18n/locale-href.ts'
import { categories } from '../../../../queries/categories.ts'
import { cachedShelf } from '../../../../queries/shelf.ts'
import { shop } from '../../../../queries/shop.ts'
import { CatalogView } from '../../../../ui/catalog/catalog-view.tsx'
import { PageShell } from '../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../page-locale.ts'
import { pageMetadata } from '../page-metadata.ts'

type Props = { params: Promise<{ locale: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = pageLocale((await params).locale)
  const t = await getTranslations('catalog')
  return pageMetadata({ locale, path: '/products', title: t('title'), description: t('description') })
}

/** The first page of everything. It is the same for everybody, so it is cached; a search goes another way. */
const ProductsPage = async ({ params }: Props) => {
  const locale = pageLocale((await params).locale)
  const [view, found, shelves] = await Promise.all([
    shop(locale),
    cachedShelf(locale, null),
    categories(locale),
  ])
  return (
    <PageShell path="/products" shop={view}>
      <CatalogView
        {...found}
        categories={shelves}
        hrefOf={(page) => localeHref(locale, `/products?page=${String(page)}`)}
      />
    </PageShell>
  )
}

export default ProductsPage
