import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { ProductCardView } from '../models/product-view.ts'
import { KangaBand } from '../primitives/kanga-band.tsx'
import { HeroCovers } from './hero-covers.tsx'

type Props = { covers: ProductCardView[]; freeSlug?: string; headline?: string; lead?: string }

/** Letters from which on a headline is set smaller, to stand in four lines. */
const longHeadline = 34

/** The front of the shop is a kanga: a woven edge, a bold field, and a saying along the hem. */
export const HomeHero = ({ covers, freeSlug, headline, lead }: Props) => {
  const t = useTranslations('home')
  const locale = useLocale()
  const words = headline ?? t('headline')
  return (
    <section className="kanga-ground overflow-hidden bg-accent text-accent-content">
      <KangaBand />
      <div className="wrap grid items-center gap-10 py-12 sm:py-16 lg:grid-cols-[1.1fr_1fr] lg:gap-14 lg:py-20">
        <div>
          <h1
            className={`max-w-[16ch] font-extrabold ${words.length > longHeadline ? 'text-hero-long' : 'text-4xl'}`}
          >
            {words}
          </h1>
          <p className="mt-6 max-w-[38ch] text-lg">{lead ?? t('lead')}</p>
          <div className="mt-8 flex flex-wrap gap-3">
            <a className="btn btn-lg btn-neutral" href={localeHref(locale, '/products')}>
              {t('browse')}
            </a>
            {freeSlug && (
              <a className="btn btn-lg btn-on-cloth" href={localeHref(locale, `/products/${freeSlug}`)}>
                {t('free')}
              </a>
            )}
          </div>
        </div>
        <HeroCovers covers={covers} />
      </div>
      <div className="border-y-[3px] border-accent-content">
        <p className="wrap flex flex-wrap items-baseline justify-center gap-x-4 py-3 text-center">
          <span className="font-display text-xl font-extrabold" lang="sw">
            {t('proverb')}
          </span>
          <span className="text-sm">{t('proverbMeaning')}</span>
        </p>
      </div>
      <KangaBand />
    </section>
  )
}
