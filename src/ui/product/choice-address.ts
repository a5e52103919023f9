import { toTyped } from './amount-problem.ts'

type Chosen = {
  offerId: string
  currency: string
  /** Both undefined while they are still open. */
  quantity?: number
  unitAmountMinor?: number
}

/** A choice as the checkout reads it from an address. A price that the shop sets is not taken from there. */
export const choiceAddress = ({ offerId, currency, quantity, unitAmountMinor }: Chosen): string =>
  new URLSearchParams({
    offer: offerId,
    currency,
    ...(quantity === undefined ? {} : { quantity: String(quantity) }),
    ...(unitAmountMinor === undefined ? {} : { amount: toTyped(unitAmountMinor, currency) }),
  }).toString()
