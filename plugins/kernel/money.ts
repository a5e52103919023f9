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

/**
 * Reads what a person typed ("12", "12.50", "1,500") into minor units.
 * @returns null when it is no amount, is negative, or has more decimals than the currency.
 */
export const parseAmount = (typed: string, currency: string): number | null => {
  const text = typed.trim().replaceAll(',', '').replaceAll(' ', '')
  const digits = minorDigits(currency)
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(text)
  const fraction = match?.[2] ?? ''
  if (!match?.[1] || fraction.length > digits) return null
  return Number(match[1]) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0')
}

/** Largest amount of one order: what fits PostgreSQL's and JavaScript's exact integers and any provider. */
export const maxAmountMinor = 2_000_000_000
