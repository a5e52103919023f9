import { useLocale, useTranslations } from 'next-intl'

import { localeHref } from '../../i18n/locale-href.ts'
import type { WantedView } from '../models/checkout-view.ts'
import type { OpenChoiceView } from '../models/choice-view.ts'
import { AmountField } from '../product/amount-field.tsx'
import { firstAmount } from '../product/amount-problem.ts'
import { QuantityField } from '../product/quantity-field.tsx'
import { useAmountTexts } from '../product/use-amount-texts.ts'
import { CheckoutFrame } from './checkout-frame.tsx'
import { OrderSummary } from './order-summary.tsx'

type Props = { wanted: WantedView; choice: OpenChoiceView; tryKey: string }

/** Asks again for an amount or a quantity that cannot be bought, with what was typed and what is wrong with it. */
export const ChoicePageView = ({ wanted, choice, tryKey }: Props) => {
  const t = useTranslations('checkout')
  const { price, problems, typed } = choice
  const { amountMinor, currency } = price
  const { id, maxQuantity } = wanted.offer
  const texts = useAmountTexts(price)
  return (
    <CheckoutFrame summary={<OrderSummary price={price} wanted={wanted} />} title={t('title')}>
      <form action={localeHref(useLocale(), '/checkout')} className="space-y-5" method="get" noValidate>
        <h2 className="text-xl">{t('choice')}</h2>
        {Object.entries({ offer: id, currency, try: tryKey }).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        {price.pricing === 'pay-what-you-want' && (
          <AmountField
            id="amount"
            name="amount"
            price={{ amountMinor, currency }}
            problem={problems.amount}
            texts={texts}
            typed={typed.amount ?? firstAmount(price)}
          />
        )}
        {maxQuantity > 1 && (
          <QuantityField
            id="quantity"
            isWrong={problems.quantity}
            maximum={maxQuantity}
            name="quantity"
            typed={typed.quantity}
          />
        )}
        <button className="btn btn-primary btn-lg btn-block" type="submit">
          {t('goOn')}
        </button>
      </form>
    </CheckoutFrame>
  )
}
