import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import type { CheckoutView } from '../models/checkout-view.ts'
import { CheckoutForm } from './checkout-form.tsx'
import type { CheckoutAction } from '../models/checkout-state.ts'
import type { CheckoutTexts } from './checkout-texts.ts'
import { OrderSummary } from './order-summary.tsx'

type Props = { checkout: CheckoutView; action: CheckoutAction }

export const CheckoutPageView = ({ checkout, action }: Props) => {
  const t = useTranslations('checkout')
  const isFree = checkout.totalMinor === 0
  return (
    <div className="wrap pt-10 sm:pt-14">
      <h1 className="text-3xl">{isFree ? t('titleFree') : t('title')}</h1>
      <div className="mt-8 grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-16">
        <div className="lg:order-2">
          <OrderSummary checkout={checkout} />
        </div>
        <div className="max-w-xl">
          <CheckoutForm
            action={action}
            hidden={{
              locale: useLocale(),
              offer: checkout.offer.id,
              quantity: String(checkout.quantity),
              currency: checkout.currency,
              try: checkout.tryKey,
              // Only an amount that the buyer chose is sent; the server knows every other price.
              ...(checkout.offer.price.pricing === 'pay-what-you-want'
                ? { amountMinor: String(checkout.unitAmountMinor) }
                : {}),
            }}
            texts={useCheckoutTexts(checkout)}
          />
        </div>
      </div>
    </div>
  )
}

const useCheckoutTexts = (checkout: CheckoutView): CheckoutTexts => {
  const t = useTranslations('checkout')
  const total = formatMoney({ amountMinor: checkout.totalMinor, currency: checkout.currency }, useLocale())
  const isFree = checkout.totalMinor === 0
  return {
    where: t('where'),
    whereHint: t('whereHint'),
    byEmail: t('byEmail'),
    byPhone: t('byPhone'),
    email: t('email'),
    phone: t('phone'),
    phoneHint: t('phoneHint'),
    consent: t('consent'),
    submit: isFree ? t('getFree') : t('pay', { total }),
    busy: t('busy'),
    next: isFree ? t('nextFree') : t('next'),
    errorTitle: t('errorTitle'),
  }
}
