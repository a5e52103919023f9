import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { categories } from '../../../queries/categories.ts'
import { frontPage } from '../../../queries/front-page.ts'
import { shop } from '../../../queries/shop.ts'
import { CategoryTiles } from '../../../ui/home/category-tiles.tsx'
import { FeaturedProducts } from '../../../ui/home/featured-products.tsx'
import { HomeHero } from '../../../ui/home/home-hero.tsx'
import { HowItWorks } from '../../../ui/home/how-it-works.tsx'
import { TrustPoints } from '../../../ui/home/trust-points.tsx'
import { EmptyState } from '../../../ui/primitives/empty-state.tsx'
import { PageShell } from '../../../ui/shell/page-shell.tsx'
import { pageLocale } from './page-locale.ts'
import { pageMetadata } from './page-metadata.ts'

type Props = { params: Promise<{ locale: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = pageLocale((await params).locale)
  const [{ name, tagline, about }, t] = await Promise.all([shop(locale), getTranslations('home')])
  const title = `${name}: ${tagline ?? t('title')}`
  return {
    ...pageMetadata({ locale, path: '/', title, description: about ?? t('lead') }),
    title: { absolute: title },
  }
}

const HomePage = async ({ params }: Props) => {
  const locale = pageLocale((await params).locale)
  const [view, front, shelves, t] = await Promise.all([
    shop(locale),
    frontPage(locale),
    categories(locale),
    getTranslations('home'),
  ])
  return (
    <PageShell path="/" shop={view}>
      <HomeHero
        covers={front.products.filter(({ image }) => image)}
        freeSlug={front.freeSlug}
        headline={view.tagline}
        lead={view.about}
      />
      {front.products.length > 0 ? (
        <FeaturedProducts products={front.products} />
      ) : (
        <div className="wrap mt-16">
          <EmptyState text={t('emptyText')} title={t('empty')} />
        </div>
      )}
      {shelves.length > 0 && <CategoryTiles categories={shelves} />}
      <HowItWorks />
      <TrustPoints />
    </PageShell>
  )
}

export default HomePage
