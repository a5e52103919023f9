import { useLocale, useTranslations } from 'next-intl'

import { formatMoney, minorDigits } from '../../../plugins/kernel/money.ts'
import type { OfferView, PriceView } from '../models/offer-view.ts'

const toMajor = (minor: number, currency: string): string => {
  const digits = minorDigits(currency)
  return (minor / 10 ** digits).toFixed(minor % 10 ** digits === 0 ? 0 : digits)
}

const useAmountHint = (price: PriceView): string => {
  const t = useTranslations('product')
  const locale = useLocale()
  const minimum = formatMoney(price, locale)
  if (price.suggestedMinor === undefined) return t('amountHintMinimum', { minimum })
  const suggested = formatMoney({ amountMinor: price.suggestedMinor, currency: price.currency }, locale)
  return price.amountMinor > 0 ? t('amountHint', { minimum, suggested }) : t('amountHintFree', { suggested })
}

/** The buyer's own amount, typed in whole units of the currency. Its name carries the offer that it belongs to. */
const AmountField = ({ offer }: { offer: OfferView }) => {
  const t = useTranslations('product')
  const { currency, amountMinor, suggestedMinor } = offer.price
  const id = `amount-${offer.id}`
  return (
    <div>
      <label className="text-sm font-semibold" htmlFor={id}>
        {t('amount', { currency })}
      </label>
      <input
        aria-describedby={`${id}-hint`}
        className="field mt-1 tabular-nums"
        defaultValue={toMajor(suggestedMinor ?? amountMinor, currency)}
        id={id}
        inputMode="decimal"
        min={toMajor(amountMinor, currency)}
        name={id}
        step={1 / 10 ** minorDigits(currency)}
        type="number"
      />
      <p className="mt-1 text-xs text-muted" id={`${id}-hint`}>
        {useAmountHint(offer.price)}
      </p>
    </div>
  )
}

const QuantityField = ({ offer }: { offer: OfferView }) => {
  const t = useTranslations('product')
  const id = `quantity-${offer.id}`
  return (
    <div>
      <label className="text-sm font-semibold" htmlFor={id}>
        {t('quantity')}
      </label>
      <input
        className="field mt-1 max-w-32 tabular-nums"
        defaultValue={1}
        id={id}
        inputMode="numeric"
        max={offer.maxQuantity}
        min={1}
        name={id}
        type="number"
      />
    </div>
  )
}

/** What else an offer asks for before it can be bought, if anything. */
export const OfferFields = ({ offer }: { offer: OfferView }) => (
  <div className="flex flex-col gap-4 empty:hidden">
    {offer.price.pricing === 'pay-what-you-want' && <AmountField offer={offer} />}
    {offer.maxQuantity > 1 && <QuantityField offer={offer} />}
  </div>
)
