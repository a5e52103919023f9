import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import { localeHref } from '../../i18n/locale-href.ts'
import type { CheckoutView } from '../models/checkout-view.ts'
import { Cover } from '../primitives/cover.tsx'
import { LicenseTerms } from '../product/license-terms.tsx'

/** What is in the order, before it is placed. */
export const OrderSummary = ({ checkout }: { checkout: CheckoutView }) => {
  const t = useTranslations()
  const locale = useLocale()
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency: checkout.currency }, locale)
  const isFree = checkout.totalMinor === 0
  return (
    <section aria-labelledby="summary" className="panel">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-xl" id="summary">
          {t('checkout.summary')}
        </h2>
        <a
          className="text-link inline-flex min-h-11 items-center text-sm"
          href={localeHref(locale, `/products/${checkout.product.slug}`)}
        >
          {t('checkout.change')}
        </a>
      </div>
      <div className="mt-3 flex gap-4">
        <div className="aspect-4/3 w-28 shrink-0 overflow-hidden rounded-field bg-base-300">
          <Cover image={checkout.product.image} isDecorative sizes="7rem" title={checkout.product.title} />
        </div>
        <div className="min-w-0">
          <p className="font-semibold">{checkout.product.title}</p>
          <p className="text-sm text-muted">{checkout.offer.name}</p>
          {checkout.quantity > 1 && (
            <p className="text-sm text-muted tabular-nums">
              {checkout.quantity} × {money(checkout.unitAmountMinor)}
            </p>
          )}
        </div>
      </div>
      <div className="mt-5 border-t border-line pt-4">
        <LicenseTerms isShort offer={checkout.offer} />
      </div>
      <p className="mt-5 flex items-baseline justify-between border-t border-line pt-4">
        <span className="font-semibold">{t('checkout.total')}</span>
        <span className="font-display text-2xl tabular-nums">
          {isFree ? t('price.free') : money(checkout.totalMinor)}
        </span>
      </p>
    </section>
  )
}
