import { Pager } from '../catalog/pager.tsx'
import type { OwnedProductView } from '../models/library-view.ts'
import { OwnedProductCard } from './owned-product-card.tsx'

type Props = {
  owned: OwnedProductView[]
  page: number
  pages: number
  hrefOf: (page: number) => string
}

export const OwnedList = ({ owned, page, pages, hrefOf }: Props) => (
  <>
    <ul className="mt-10 space-y-14">
      {owned.map((item) => (
        <li key={item.license.id}>
          <OwnedProductCard owned={item} />
        </li>
      ))}
    </ul>
    <Pager hrefOf={hrefOf} page={page} pages={pages} />
  </>
)
