import { error, warning, type Check, type Finding } from '../../../platform/checks.ts'
import { envOf } from '../../../platform/registry.ts'
import { systemCtx } from '../../../platform/system-ctx.ts'
import { stripeKeys, type StripeKeys } from './stripe-keys.ts'

const isTestKey = (key: string): boolean => /^[sr]k_test_/.test(key)

const findings = ({ secretKey, webhookSecrets }: StripeKeys, isProduction: boolean): Finding[] => {
  if (secretKey === '') {
    if (webhookSecrets.length === 0) return []
    const fix = 'Set STRIPE_SECRET_KEY, or remove the signing secret.'
    return [warning('Stripe has a signing secret and no key: nobody can pay by card.', fix)]
  }
  const found: Finding[] = []
  if (!/^[sr]k_/.test(secretKey)) {
    found.push(
      error('The Stripe key does not begin with sk_ or rk_.', 'Copy it again from Stripe’s dashboard.'),
    )
  }
  if (webhookSecrets.length === 0) {
    const fix =
      'Make a webhook to /api/shop/webhooks/stripe in Stripe’s dashboard, and set STRIPE_WEBHOOK_SECRET.'
    found.push(error('Stripe has no signing secret: its callbacks are refused, and orders settle late.', fix))
  }
  if (isProduction && isTestKey(secretKey)) {
    const fix = 'Use the live key once you sell in earnest.'
    found.push(warning('The Stripe key is a test key: no money is taken.', fix))
  }
  return found
}

/** Whether cards can be taken, and what Stripe says can be believed. */
export const checkStripe: Check = {
  name: 'payments.stripe',
  run: async (payload) => findings(await stripeKeys(await systemCtx(payload)), envOf(payload).isProduction),
}
