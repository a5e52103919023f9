import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { ShopView } from '../models/shop-view.ts'
import { keepShopZone } from '../primitives/shop-zone.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

type Props = {
  shop: ShopView
  /** The page's own path without a language, with its query: the language switch keeps it. */
  path: string
  query?: string
  children: ReactNode
}

/** Header, content and footer. Every page wraps itself, since a layout does not know on which page it stands. */
export const PageShell = ({ shop, path, query, children }: Props) => {
  const t = useTranslations('shell')
  keepShopZone(shop.timeZone)
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        className="btn btn-primary absolute left-4 top-3 z-50 -translate-y-24 focus:translate-y-0"
        href="#content"
      >
        {t('skip')}
      </a>
      <SiteHeader path={path} query={query} shop={shop} />
      <main className="flex-1 pb-20 sm:pb-28" id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter shop={shop} />
    </div>
  )
}
