import type { Locale } from '../../kernel/locale.ts'
import { port } from '../../platform/registry.ts'
import type { PaymentProvider } from './payment-provider.ts'

/** What the site composed: its providers and its options. */
export interface PaymentSetup {
  providers: ReadonlyMap<string, PaymentProvider>
  /** The provider of new orders; null when the shop can sell only what is free. */
  forCheckout: PaymentProvider | null
  pendingHours: number
  stockHoldMinutes: number
  unprovenFreePerDay: number
  maxStreams: number
  orderPath: (number: string, locale: Locale) => string
}

export const PaymentSetup = port<PaymentSetup>('payments.setup')

/** Name of the provider of orders that cost nothing: there is none to ask. */
export const freeProvider = 'free'
