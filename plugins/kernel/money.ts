/** An amount in the currency's minor unit (cents), with its ISO 4217 code. Never a float, never without its currency. */
export interface Money {
  amountMinor: number
  currency: string
}

/** Digits after the decimal point, from ISO 4217 as the runtime's CLDR has it (USD 2, JPY 0, KES 2). */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code)

/** For people: "$12.00", "KES 1,500.00". Whole amounts lose their zeros. */
export const formatMoney = (money: Money, locale: string): string => {
  const digits = minorDigits(money.currency)
  const isWhole = money.amountMinor % 10 ** digits === 0
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(money.amountMinor / 10 ** digits)
}

/** Groups of three after the first, all by the same mark: "1,500" or "1.500.000". */
const isGrouped = (whole: string, mark: string): boolean => {
  const [first = '', ...groups] = whole.split(mark)
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
}

interface Split {
  whole: string
  fraction: string
}

const otherMark = (mark: string): string => (mark === ',' ? '.' : ',')

/** Where the decimals begin; null when it can be read in two ways, or in none. */
const splitAmount = (text: string, digits: number): Split | null => {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (at < 0) return { whole: text, fraction: '' }
  const mark = text.charAt(at)
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  if (before.includes(mark)) return isGrouped(text, mark) ? { whole: text, fraction: '' } : null
  if (before.includes(otherMark(mark))) {
    return isGrouped(before, otherMark(mark)) ? { whole: before, fraction: after } : null
  }
  // "1,500": thousands, unless the currency has three decimals and it could be either.
  if (mark === ',' && after.length === 3) {
    return digits < 3 && isGrouped(text, mark) ? { whole: text, fraction: '' } : null
  }
  return after === '' ? null : { whole: before, fraction: after }
}

/**
 * Reads what a person typed ("12", "12.50", "12,50", "1,500", "1.500,00") into minor units.
 * @returns null when it is no amount, is negative, has more decimals than the currency, or could be read in two ways.
 */
export const parseAmount = (typed: string, currency: string): number | null => {
  const digits = minorDigits(currency)
  const split = splitAmount(typed.trim().replaceAll(/[ \u00a0\u202f]/g, ''), digits)
  if (!split) return null
  const whole = split.whole.replaceAll(/[.,]/g, '')
  const { fraction } = split
  if (!/^\d{1,12}$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > digits) return null
  return Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0')
}

/** Largest amount of one order: what fits PostgreSQL's and JavaScript's exact integers and any provider. */
export const maxAmountMinor = 2_000_000_000
