import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import type { PriceView } from '../models/offer-view.ts'

type Props = { price: PriceView; hasSeveralPrices?: boolean; className?: string }

/** What something costs, in the visitor's language. */
export const Price = ({ price, hasSeveralPrices = false, className = '' }: Props) => {
  const t = useTranslations('price')
  const amount = formatMoney(price, useLocale())
  return <span className={`tabular-nums ${className}`}>{text()}</span>

  function text(): string {
    if (price.pricing === 'free') return t('free')
    if (price.pricing === 'pay-what-you-want')
      return price.amountMinor > 0 ? t('payWhatYouWantFrom', { price: amount }) : t('payWhatYouWant')
    return hasSeveralPrices ? t('from', { price: amount }) : amount
  }
}
