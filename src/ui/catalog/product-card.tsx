import { useLocale } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { ProductCardView } from '../models/product-view.ts'
import { Cover } from '../primitives/cover.tsx'
import { Price } from '../primitives/price.tsx'

type Props = { product: ProductCardView; isLead?: boolean; level?: 'h2' | 'h3' }

/** One product on a shelf. The whole card is one link, named by its title. */
export const ProductCard = ({ product, isLead = false, level: Heading = 'h3' }: Props) => (
  <article className="group relative flex h-full flex-col">
    <div className="aspect-4/3 overflow-hidden rounded-box bg-base-200">
      <Cover
        className="cover-zoom"
        image={product.image}
        isDecorative
        isLead={isLead}
        sizes="(min-width: 80rem) 24rem, (min-width: 64rem) 30vw, (min-width: 32rem) 46vw, 92vw"
        title={product.title}
      />
    </div>
    <div className="mt-4 flex flex-1 flex-col">
      {product.category && <p className="eyebrow">{product.category.name}</p>}
      <Heading className="mt-0.5 text-lg">
        <a
          className="decoration-accent decoration-4 underline-offset-4 group-hover:underline after:absolute after:inset-0 after:rounded-box"
          href={localeHref(useLocale(), `/products/${product.slug}`)}
        >
          {product.title}
        </a>
      </Heading>
      <p className="mt-1 line-clamp-2 text-sm text-muted">{product.summary}</p>
      {product.price && (
        <p className="mt-auto pt-3 font-semibold">
          <Price hasSeveralPrices={product.hasSeveralPrices} price={product.price} />
        </p>
      )}
    </div>
  </article>
)
