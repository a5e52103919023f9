import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import { ProductGrid } from '../catalog/product-grid.tsx'
import type { ProductCardView } from '../models/product-view.ts'
import { SectionHeading } from '../shell/section-heading.tsx'

export const FeaturedProducts = ({ products }: { products: ProductCardView[] }) => {
  const t = useTranslations('home')
  return (
    <section aria-labelledby="featured" className="wrap mt-16 sm:mt-24">
      <SectionHeading id="featured" lead={t('featuredLead')} title={t('featured')}>
        <a
          className="text-link inline-flex min-h-11 items-center font-semibold"
          href={localeHref(useLocale(), '/products')}
        >
          {t('all')}
        </a>
      </SectionHeading>
      <ProductGrid products={products} />
    </section>
  )
}
