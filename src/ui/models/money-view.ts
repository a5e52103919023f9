/** An amount in the minor units of an ISO 4217 currency. */
export type MoneyView = { amountMinor: number; currency: string }
