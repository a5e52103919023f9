import type { z } from 'zod'
import type { Locale } from '../../kernel/locale.ts'
import { ok } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { port, resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import type { PaymentProvider } from './payment-provider.ts'
import type { paymentHooks } from './site-hooks.ts'

/** What the site composed: its providers and its options. */
export interface PaymentSetup {
  providers: ReadonlyMap<string, PaymentProvider>
  /** Test payments, if there are any. Forced: they are taken also beside a real provider. */
  sandbox: { name: string; isForced: boolean } | null
  pendingHours: number
  stockHoldMinutes: number
  unprovenFreePerDay: number
  maxStreams: number
  /** The site's own code on the way of a sale. */
  hooks: z.output<typeof paymentHooks>
  /** Seconds for all `before…` hooks of one name together. */
  hookSeconds: number
  orderPath: (number: string, locale: Locale) => string
}

const isReady = async (ctx: Ctx, provider: PaymentProvider): Promise<boolean> =>
  (await provider.isReady?.(ctx)) ?? true

/** It was given keys, also when it is switched off, or it sold something once. */
const isInEarnest = async (ctx: Ctx, provider: PaymentProvider): Promise<boolean> => {
  if ((await provider.isConfigured?.(ctx)) ?? true) return true
  const sold = await transact(ctx, async ({ tx }) =>
    ok(await tx.find('orders', { provider: { equals: provider.name } })),
  )
  return !sold.ok || sold.value !== null
}

const realOnes = ({ providers, sandbox }: PaymentSetup): PaymentProvider[] =>
  [...providers.values()].filter(({ name }) => name !== sandbox?.name)

/**
 * Whether test payments count. They end for good with the first real provider: one whose keys are taken away, or that is
 * switched off, must not make everything free.
 */
export const isSandboxOpen = async (ctx: Ctx): Promise<boolean> => {
  const setup = resolve(ctx.payload, PaymentSetup)
  if (!setup.sandbox) return false
  if (setup.sandbox.isForced) return true
  for (const provider of realOnes(setup)) if (await isInEarnest(ctx, provider)) return false
  return true
}

/** The provider of new orders: the first that is ready. null when the shop can sell only what is free. */
export const providerForCheckout = async (ctx: Ctx): Promise<PaymentProvider | null> => {
  const setup = resolve(ctx.payload, PaymentSetup)
  for (const provider of realOnes(setup)) if (await isReady(ctx, provider)) return provider
  if (!setup.sandbox || !(await isSandboxOpen(ctx))) return null
  return setup.providers.get(setup.sandbox.name) ?? null
}

export const PaymentSetup = port<PaymentSetup>('payments.setup')

/** Name of the provider of orders that cost nothing: there is none to ask. */
export const freeProvider = 'free'

/** Name of the provider of orders that staff gave: nobody paid them, and nobody is ever asked about them. */
export const staffProvider = 'staff'
