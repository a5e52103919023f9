import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { localeHref } from '../../../../../i18n/locale-href.ts'
import { productBySlug } from '../../../../../queries/product-by-slug.ts'
import { shop } from '../../../../../queries/shop.ts'
import { ProductJsonLd } from '../../../../../ui/product/product-json-ld.tsx'
import { ProductPageView } from '../../../../../ui/product/product-page-view.tsx'
import { PageShell } from '../../../../../ui/shell/page-shell.tsx'
import { pageLocale } from '../../page-locale.ts'
import { pageMetadata, shopTitle } from '../../page-metadata.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = () => []

const load = async ({ params }: Props) => {
  const { locale: asked, slug } = await params
  const locale = pageLocale(asked)
  // What is no slug is no question to the database.
  const page = /^[a-z0-9-]{1,80}$/.test(slug) ? await productBySlug(locale, slug) : null
  if (!page) notFound()
  return { locale, path: `/products/${slug}`, ...page }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { locale, path, product, meta } = await load(props)
  const { name } = await shop(locale)
  const title = meta.title ?? product.title
  const description = meta.description ?? product.summary
  return {
    ...pageMetadata({ locale, path, title, description, imageUrl: meta.imageUrl }),
    title: shopTitle(title, name),
  }
}

const ProductPage = async (props: Props) => {
  const { locale, path, product, related } = await load(props)
  const view = await shop(locale)
  return (
    <PageShell path={path} shop={view}>
      <ProductPageView product={product} related={related} />
      <ProductJsonLd
        origin={view.origin}
        product={product}
        url={`${view.origin}${localeHref(locale, path)}`}
      />
    </PageShell>
  )
}

export default ProductPage
