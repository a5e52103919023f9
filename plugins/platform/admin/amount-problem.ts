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

/** No number begins like this: the server refuses it, also where an amount may be left out. */
const unreadableMark = '? '

/** What a form holds: minor units, null for nothing, or the marked text of what cannot be read. */
export type HeldAmount = number | string | null

export const amountOf = (typed: string, currency: string): HeldAmount =>
  typed.trim() === '' ? null : (parseAmount(typed, currency) ?? `${unreadableMark}${typed}`)

/** The text for what a form holds. */
export const textOf = (held: unknown, currency: string): string => {
  if (typeof held === 'number') return plainAmount(held, currency)
  return typeof held === 'string' ? held.replace(unreadableMark, '') : ''
}
