import type { ReactNode } from 'react'

import type { ShopView } from '../models/shop-view.ts'
import { KangaBand } from '../primitives/kanga-band.tsx'
import { Logo } from './logo.tsx'

type Props = { shop: ShopView; children: ReactNode }

/** The frame of a page that brings its own ways on. It is small, since it travels along with every other page. */
export const PlainShell = ({ shop, children }: Props) => (
  <div className="flex min-h-dvh flex-col">
    <header className="border-b border-line">
      <div className="wrap flex min-h-17 items-center lg:min-h-20">
        <Logo name={shop.name} />
      </div>
    </header>
    <main className="flex-1 pb-20 sm:pb-28" id="content">
      {children}
    </main>
    <div className="bg-neutral text-accent">
      <KangaBand />
    </div>
  </div>
)
