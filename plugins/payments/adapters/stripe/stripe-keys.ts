import type { Ctx } from '../../../platform/context.ts'
import { envOf } from '../../../platform/registry.ts'
import { readProviderSecret } from '../../service/provider-secrets.ts'

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

/** From the environment, else from the shop's settings. */
export const stripeKeys = async (ctx: Ctx): Promise<StripeKeys> => {
  const env = envOf(ctx.payload)
  const secretKey = env.stripeSecretKey || (await readProviderSecret(ctx, 'stripeSecretKey'))
  const webhooks = env.stripeWebhookSecret || (await readProviderSecret(ctx, 'stripeWebhookSecret'))
  return { secretKey, webhookSecrets: splitSecrets(webhooks) }
}
