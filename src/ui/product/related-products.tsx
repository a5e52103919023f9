import { useTranslations } from 'next-intl'

import { ProductGrid } from '../catalog/product-grid.tsx'
import type { ProductCardView } from '../models/product-view.ts'
import { SectionHeading } from '../shell/section-heading.tsx'

export const RelatedProducts = ({ products }: { products: ProductCardView[] }) => {
  const t = useTranslations('product')
  if (products.length === 0) return null
  return (
    <section aria-labelledby="related" className="mt-24 border-t border-line pt-14">
      <SectionHeading id="related" title={t('related')} />
      <ProductGrid products={products} />
    </section>
  )
}
