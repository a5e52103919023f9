import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { CategoryView } from '../models/product-view.ts'
import { Icon } from '../primitives/icon.tsx'
import { SectionHeading } from '../shell/section-heading.tsx'

/** The shelves of the shop, as a list of wide rows that are easy to hit. */
export const CategoryTiles = ({ categories }: { categories: CategoryView[] }) => {
  const t = useTranslations('home')
  const locale = useLocale()
  return (
    <section aria-labelledby="categories" className="wrap mt-20 sm:mt-28">
      <SectionHeading id="categories" title={t('categories')} />
      <ul className="mt-8 grid gap-x-10 border-t-[1.5px] border-base-content sm:grid-cols-2">
        {categories.map((category) => (
          <li className="border-b-[1.5px] border-line" key={category.slug}>
            <a
              className="group flex min-h-19 items-center gap-4 py-3 hover:bg-base-200 sm:-mx-3 sm:px-3"
              href={localeHref(locale, `/products?category=${category.slug}`)}
            >
              <span className="font-display text-xl">{category.name}</span>
              {category.count !== undefined && (
                <span className="text-sm text-muted">{t('categoryCount', { count: category.count })}</span>
              )}
              <Icon className="ml-auto size-6 transition-transform group-hover:translate-x-1" name="arrow" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
