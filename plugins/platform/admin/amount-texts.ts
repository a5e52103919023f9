import type { Locale } from '../../kernel/locale.ts'
import { maxAmountMinor, formatMoney, minorDigits } from '../../kernel/money.ts'
import type { AmountProblem } from './amount-problem.ts'

type Say = (currency: string) => string

/** What the panel says of an amount that it cannot take. */
export const amountTexts: Record<Locale, Record<AmountProblem, Say>> = {
  en: {
    missing: () => 'Enter an amount such as 12.50.',
    unreadable: () => 'This is not an amount. Write it like 12.50.',
    negative: () => 'An amount cannot be below 0.',
    fine: (currency) =>
      minorDigits(currency) === 0
        ? `${currency} has no decimals. Write a whole amount.`
        : `${currency} has ${minorDigits(currency)} decimals at most.`,
    large: (currency) => `The most is ${formatMoney({ amountMinor: maxAmountMinor, currency }, 'en')}.`,
  },
  sw: {
    missing: () => 'Andika kiasi kama 12.50.',
    unreadable: () => 'Hiki si kiasi. Andika kama 12.50.',
    negative: () => 'Kiasi hakiwezi kuwa chini ya 0.',
    fine: (currency) =>
      minorDigits(currency) === 0
        ? `${currency} haina desimali. Andika kiasi kamili.`
        : `${currency} ina desimali ${minorDigits(currency)} tu.`,
    large: (currency) =>
      `Kiwango cha juu ni ${formatMoney({ amountMinor: maxAmountMinor, currency }, 'sw')}.`,
  },
}
