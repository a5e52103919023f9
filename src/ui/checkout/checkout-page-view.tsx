import { useLocale, useTranslations } from 'next-intl'

import { formatMoney } from '../../../plugins/kernel/money.ts'
import type { CheckoutAction } from '../models/checkout-state.ts'
import type { CheckoutView } from '../models/checkout-view.ts'
import { CheckoutForm } from './checkout-form.tsx'
import { CheckoutFrame } from './checkout-frame.tsx'
import type { CheckoutTexts } from './checkout-texts.ts'
import { OrderSummary } from './order-summary.tsx'

type Props = { checkout: CheckoutView; action: CheckoutAction }

/** The last page before paying: who buys, and what it comes to. */
export const CheckoutPageView = ({ checkout, action }: Props) => {
  const t = useTranslations('checkout')
  const { choice, offer, tryKey } = checkout
  const { price, quantity, unitAmountMinor, totalMinor } = choice
  return (
    <CheckoutFrame
      summary={<OrderSummary choice={choice} price={price} wanted={checkout} />}
      title={totalMinor === 0 ? t('titleFree') : t('title')}
    >
      <CheckoutForm
        action={action}
        hidden={{
          locale: useLocale(),
          offer: offer.id,
          quantity: String(quantity),
          currency: price.currency,
          try: tryKey,
          // Only an amount that the buyer chose is sent; the server knows every other price.
          ...(price.pricing === 'pay-what-you-want' ? { amountMinor: String(unitAmountMinor) } : {}),
        }}
        texts={useCheckoutTexts(checkout)}
      />
    </CheckoutFrame>
  )
}

const useCheckoutTexts = ({ choice, hasDate, phoneExample }: CheckoutView): CheckoutTexts => {
  const t = useTranslations('checkout')
  const { price, totalMinor } = choice
  const total = formatMoney({ amountMinor: totalMinor, currency: price.currency }, useLocale())
  const isFree = totalMinor === 0
  return {
    contact: t('contact'),
    byEmail: t('byEmail'),
    byPhone: t('byPhone'),
    email: t('email'),
    emailHint: t('emailHint'),
    phone: t('phone'),
    phoneHint: [
      ...(phoneExample ? [t('phoneExample', { example: phoneExample })] : []),
      t(hasDate ? 'phoneHint' : 'phoneHintHere'),
    ].join(' '),
    // The right to withdraw is one of who pays.
    consent: isFree ? '' : t('consent'),
    submit: isFree ? t('getFree') : t('pay', { total }),
    busy: t('busy'),
    next: isFree ? t('nextFree') : t('next'),
    errorTitle: t('errorTitle'),
  }
}
