import { useTranslations } from 'next-intl'

import { isReleased } from '../models/is-released.ts'
import type { ProductCardView, ProductView } from '../models/product-view.ts'
import { Breadcrumbs } from '../shell/breadcrumbs.tsx'
import { BuyBox } from './buy-box.tsx'
import { ProductGallery } from './product-gallery.tsx'
import { ProductReading } from './product-reading.tsx'
import { RelatedProducts } from './related-products.tsx'

type Props = { product: ProductView; related: ProductCardView[] }

/** Everything about one product: pictures and the buy box first, the reading after. */
export const ProductPageView = ({ product, related }: Props) => {
  const t = useTranslations('shell')
  const trail = [
    { path: '/products', text: t('products') },
    ...(product.category
      ? [{ path: `/products?category=${product.category.slug}`, text: product.category.name }]
      : []),
  ]
  const images = [product.image, ...product.gallery].filter((image) => image !== undefined)
  return (
    <div className="wrap pt-3">
      <Breadcrumbs trail={trail} />
      <div className="mt-1 grid gap-x-14 gap-y-9 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <ProductGallery images={images} title={product.title} />
        <div className="lg:row-span-2">
          <div className="lg:sticky lg:top-8">
            <h1 className="text-3xl">{product.title}</h1>
            <p className="mt-3 mb-7 text-lg text-muted">{product.summary}</p>
            <BuyBox isReleased={isReleased(product)} offers={product.offers} />
          </div>
        </div>
        <ProductReading product={product} />
      </div>
      <RelatedProducts products={related} />
    </div>
  )
}
