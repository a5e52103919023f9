import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { resolve } from '../../platform/registry.ts'
import { applyPayment, type Settlement } from './apply-payment.ts'
import { PaymentSetup } from './payment-setup.ts'

/**
 * Asks the provider about a payment and moves its order accordingly: the same for webhook, status page and sweeper.
 * May be called any number of times, at once and at any time.
 * @returns PROVIDER_UNAVAILABLE when the provider does not answer: nothing changed, ask again later.
 */
export const settle = async (
  ctx: Ctx,
  asked: { provider: string; reference: string },
): Promise<Result<Settlement>> => {
  const provider = resolve(ctx.payload, PaymentSetup).providers.get(asked.provider)
  if (!provider) return fail('NOT_CONFIGURED')
  // Outside of the transaction: a slow provider must not hold a row of ours.
  const payment = await provider.fetchPayment(ctx, asked.reference)
  if (!payment.ok) return payment
  failpoint(ctx.payload, 'settle.after-fetch')
  // A provider that answers about another payment than the asked one is not believed.
  if (payment.value?.reference !== asked.reference) return ok({ outcome: 'unknown' })
  const settled = await applyPayment(ctx, { provider: asked.provider, payment: payment.value })
  failpoint(ctx.payload, 'settle.after-commit')
  return settled
}
