import { minorDigits } from '../../../kernel/money.ts'

/**
 * Where Stripe counts otherwise than two decimals. ISK and UGX have none, but are told in hundredths.
 * https://docs.stripe.com/currencies#minor-units
 */
const noDecimals = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '))
const threeDecimals = new Set('BHD JOD KWD OMR TND'.split(' '))

const stripeDigits = (currency: string): number =>
  noDecimals.has(currency) ? 0 : threeDecimals.has(currency) ? 3 : 2

/** Our minor units in Stripe's. null when Stripe cannot say that amount (it wants 0 as the last of three decimals). */
export const toStripeAmount = (amountMinor: number, currency: string): number | null => {
  const scaled = amountMinor * 10 ** (stripeDigits(currency) - minorDigits(currency))
  if (!Number.isSafeInteger(scaled)) return null
  return threeDecimals.has(currency) && scaled % 10 !== 0 ? null : scaled
}

/** Stripe's minor units in ours. NaN, which equals no total, when it is a fraction of ours. */
export const fromStripeAmount = (amount: number, currency: string): number => {
  const scaled = amount * 10 ** (minorDigits(currency) - stripeDigits(currency))
  return Number.isSafeInteger(scaled) ? scaled : Number.NaN
}
