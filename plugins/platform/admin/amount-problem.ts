import { maxAmountMinor, minorDigits, parseAmount } from '../../kernel/money.ts'

/** What is wrong with an amount that a creator typed. */
export type AmountProblem = 'fine' | 'large' | 'missing' | 'negative' | 'unreadable'

const decimalsOf = (text: string): number => /^\d+[.,](\d+)$/.exec(text)?.[1]?.length ?? 0

/** The first thing that is wrong; null for an amount that can be stored. */
export const amountProblem = (
  typed: string,
  currency: string,
  { isRequired }: { isRequired: boolean },
): AmountProblem | null => {
  const text = typed.trim()
  if (text === '') return isRequired ? 'missing' : null
  const amountMinor = parseAmount(text, currency)
  if (amountMinor !== null) return amountMinor > maxAmountMinor ? 'large' : null
  // A minus as keyboards have it, and as typesetters write it.
  if (/^[-\u2212]\s*\d/.test(text)) return 'negative'
  return decimalsOf(text) > minorDigits(currency) ? 'fine' : 'unreadable'
}

/** An amount as a person would type it again: with its currency's decimals, without its sign. */
export const plainAmount = (amountMinor: number, currency: string): string => {
  const digits = minorDigits(currency)
  return (amountMinor / 10 ** digits).toFixed(digits)
}

/** What the form holds for a text: minor units, null for nothing, and NaN for what cannot be read, which no server takes. */
export const amountOf = (typed: string, currency: string): number | null =>
  typed.trim() === '' ? null : (parseAmount(typed, currency) ?? Number.NaN)
