import { useLocale } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { ProductCardView } from '../models/product-view.ts'
import { Cover } from '../primitives/cover.tsx'
import { KangaMotif } from '../primitives/kanga-motif.tsx'

const places = ['row-span-2 -rotate-1', 'rotate-2', '-rotate-2'] as const

/** Three products laid out on the cloth; without any, the cloth itself. */
export const HeroCovers = ({ covers }: { covers: ProductCardView[] }) => {
  const locale = useLocale()
  const shown = covers.slice(0, places.length)
  if (shown.length === 0)
    return (
      <div className="hidden aspect-4/3 lg:block">
        <KangaMotif />
      </div>
    )
  return (
    <ul className="grid grid-cols-[2fr_1fr] gap-3 sm:gap-5">
      {shown.map((product, index) => (
        <li className={places[index]} key={product.slug}>
          <a
            className="group block aspect-4/3 h-full w-full overflow-hidden rounded-box border-[3px] border-accent-content bg-neutral text-neutral-content"
            href={localeHref(locale, `/products/${product.slug}`)}
          >
            <span className="sr-only">{product.title}</span>
            <Cover
              className="cover-zoom"
              image={product.image}
              hasTitle={false}
              isDecorative
              isLead={index === 0}
              sizes={index === 0 ? '(min-width: 64rem) 24rem, 62vw' : '(min-width: 64rem) 12rem, 30vw'}
              title={product.title}
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
