import type { ProductCardView } from '../models/product-view.ts'
import { ProductCard } from './product-card.tsx'

type Props = {
  products: ProductCardView[]
  /** How many stand in the first screen, and are fetched at once. */
  leadCount?: number
  /** The level of the cards' titles, one below the heading that stands over the grid. */
  level?: 'h2' | 'h3'
}

export const ProductGrid = ({ products, leadCount = 0, level }: Props) => (
  <ul className="mt-8 grid grid-cols-1 gap-x-6 gap-y-11 min-[32rem]:grid-cols-2 lg:grid-cols-3 lg:gap-x-8">
    {products.map((product, index) => (
      <li key={product.slug}>
        <ProductCard level={level} isLead={index < leadCount} product={product} />
      </li>
    ))}
  </ul>
)
