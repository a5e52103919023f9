import type { Locale } from '../../kernel/locale.ts'
import type { Ctx } from '../../platform/context.ts'
import { port, resolve } from '../../platform/registry.ts'
import type { PaymentProvider } from './payment-provider.ts'

/** What the site composed: its providers and its options. */
export interface PaymentSetup {
  providers: ReadonlyMap<string, PaymentProvider>
  /** Test payments may be taken beside a real provider; otherwise they end when one is ready. */
  isSandboxForced: boolean
  pendingHours: number
  stockHoldMinutes: number
  unprovenFreePerDay: number
  maxStreams: number
  orderPath: (number: string, locale: Locale) => string
}

/** The provider of new orders: the first that has its keys. null when the shop can sell only what is free. */
export const providerForCheckout = async (ctx: Ctx): Promise<PaymentProvider | null> => {
  for (const provider of resolve(ctx.payload, PaymentSetup).providers.values()) {
    if ((await provider.isReady?.(ctx)) ?? true) return provider
  }
  return null
}

/** Whether test payments count: they end once a real provider has its keys, unless the site wants both. */
export const isSandboxOpen = async (ctx: Ctx, sandboxName: string): Promise<boolean> =>
  resolve(ctx.payload, PaymentSetup).isSandboxForced || (await providerForCheckout(ctx))?.name === sandboxName

export const PaymentSetup = port<PaymentSetup>('payments.setup')

/** Name of the provider of orders that cost nothing: there is none to ask. */
export const freeProvider = 'free'
