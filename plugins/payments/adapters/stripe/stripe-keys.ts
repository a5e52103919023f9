import type { Ctx } from '../../../platform/context.ts'
import { envOf, globalOf } from '../../../platform/registry.ts'
import { readSecret } from '../../../platform/schema/secret-field.ts'

export interface StripeKeys {
  /** Empty: cards are not switched on. */
  secretKey: string
  /** Newest first. Empty: no callback is believed. */
  webhookSecrets: string[]
}

const splitSecrets = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)

const settings = 'payment-settings'

/** Whether new orders may be paid by card. What was begun, and refunds and disputes, go on when it is switched off. */
export const isSwitchedOn = async ({ payload, req }: Ctx): Promise<boolean> => {
  const found: unknown = await payload.db.findGlobal({ slug: globalOf(payload, settings), req })
  return !(typeof found === 'object' && found !== null && Reflect.get(found, 'isStripeOn') === false)
}

const fromSettings = (ctx: Ctx, name: string): Promise<string> => readSecret(ctx, { global: settings, name })

/** From the environment, else from the shop's settings. */
export const stripeKeys = async (ctx: Ctx): Promise<StripeKeys> => {
  const env = envOf(ctx.payload)
  const secretKey = env.stripeSecretKey || (await fromSettings(ctx, 'stripeSecretKey'))
  const webhooks = env.stripeWebhookSecret || (await fromSettings(ctx, 'stripeWebhookSecret'))
  return { secretKey, webhookSecrets: splitSecrets(webhooks) }
}
