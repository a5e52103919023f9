import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import { localeHref } from '../../i18n/locale-href.ts'
import type { WantedView } from '../models/checkout-view.ts'
import type { ChoiceView } from '../models/choice-view.ts'
import type { PriceView } from '../models/offer-view.ts'
import { Cover } from '../primitives/cover.tsx'
import { choiceAddress } from '../product/choice-address.ts'
import { LicenseTerms } from '../product/license-terms.tsx'

type Props = {
  wanted: WantedView
  price: PriceView
  /** Left out while it is still open what it comes to. */ choice?: ChoiceView
}

/** What is in the order, before it is placed. */
export const OrderSummary = ({ wanted: { product, offer }, price, choice }: Props) => {
  const t = useTranslations('checkout')
  const locale = useLocale()
  const chosen = choiceAddress({ offerId: offer.id, currency: price.currency, ...choice })
  return (
    <section aria-labelledby="summary" className="panel">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-xl" id="summary">
          {t('summary')}
        </h2>
        <a
          className="text-link inline-flex min-h-11 items-center text-sm"
          href={localeHref(locale, `/products/${product.slug}#${chosen}`)}
        >
          {t('change')}
        </a>
      </div>
      <div className="mt-3 flex gap-4">
        <div className="aspect-4/3 w-28 shrink-0 overflow-hidden rounded-field bg-base-300">
          <Cover image={product.image} isDecorative sizes={112} title={product.title} />
        </div>
        <div className="min-w-0">
          <p className="font-semibold">{product.title}</p>
          <p className="text-sm text-muted">{offer.name}</p>
          {choice && choice.quantity > 1 && <Units choice={choice} />}
        </div>
      </div>
      <div className="mt-5 border-t border-line pt-4">
        <LicenseTerms isShort offer={offer} />
      </div>
      {choice && <Total choice={choice} />}
    </section>
  )
}

const Units = ({ choice: { price, quantity, unitAmountMinor } }: { choice: ChoiceView }) => (
  <p className="text-sm text-muted tabular-nums">
    {quantity} × {formatMoney({ amountMinor: unitAmountMinor, currency: price.currency }, useLocale())}
  </p>
)

const Total = ({ choice: { price, totalMinor } }: { choice: ChoiceView }) => {
  const t = useTranslations()
  const total = formatMoney({ amountMinor: totalMinor, currency: price.currency }, useLocale())
  return (
    <p className="mt-5 flex items-baseline justify-between border-t border-line pt-4">
      <span className="font-semibold">{t('checkout.total')}</span>
      <span className="font-display text-2xl tabular-nums">{totalMinor === 0 ? t('price.free') : total}</span>
    </p>
  )
}
