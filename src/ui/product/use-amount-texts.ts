import { useLocale, useTranslations } from 'next-intl'

import { formatMoney, minorDigits } from '../../../plugins/kernel/money.ts'
import type { AmountProblem } from '../models/choice-view.ts'
import type { PriceView } from '../models/offer-view.ts'
import { highestUnit } from './amount-problem.ts'

/** The words of an amount's field: what it asks for, and what it says to each thing that can be wrong. */
export type AmountTexts = Record<'label' | 'hint' | AmountProblem, string>

export const useAmountTexts = (price: PriceView, quantity = 1): AmountTexts => {
  const t = useTranslations('product')
  const locale = useLocale()
  const { amountMinor, currency, suggestedMinor } = price
  const money = (minor: number) => formatMoney({ amountMinor: minor, currency }, locale)
  const minimum = money(amountMinor)
  const suggested = suggestedMinor === undefined ? undefined : money(suggestedMinor)
  return {
    label: t('amount', { currency }),
    hint: hint(),
    missing: t('amountMissing'),
    unreadable: t('amountUnreadable', { example: minorDigits(currency) === 0 ? '1200' : '12.50' }),
    low: t('amountLow', { minimum }),
    high: t('amountHigh', { maximum: money(highestUnit(quantity)) }),
  }

  function hint(): string {
    if (suggested === undefined)
      return amountMinor > 0 ? t('amountHintMinimum', { minimum }) : t('amountHintZero')
    return amountMinor > 0 ? t('amountHint', { minimum, suggested }) : t('amountHintFree', { suggested })
  }
}
