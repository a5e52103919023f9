import type { PriceView } from './offer-view.ts'

/** Nothing is paid for it, whatever the buyer chooses. */
export const isFree = ({ pricing, amountMinor }: PriceView): boolean =>
  pricing === 'free' || (pricing === 'fixed' && amountMinor === 0)
