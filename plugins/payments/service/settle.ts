import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { failpoint } from '../../platform/failpoint.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { applyPayment, type Settlement } from './apply-payment.ts'
import type { Seen } from './apply-standing.ts'
import { awaitBeforeConfirm } from './await-before-confirm.ts'
import { PaymentSetup } from './payment-setup.ts'

interface Asked {
  provider: string
  reference: string
}

/** Each round asks the provider anew. So many in a row are lost only while as many others move the same order. */
const maxRounds = 8

/** Which move of the order the provider's answer will be newer than. */
const look = (ctx: Ctx, { provider, reference }: Asked): Promise<Result<Seen | null>> =>
  transact(ctx, async ({ tx }) => {
    const order = await tx.find('orders', {
      and: [{ provider: { equals: provider } }, { providerRef: { equals: reference } }],
    })
    return ok(order && { orderId: order.id, revision: order.revision })
  })

const settleOnce = async (ctx: Ctx, asked: Asked): Promise<Result<Settlement>> => {
  const provider = resolve(ctx.payload, PaymentSetup).providers.get(asked.provider)
  if (!provider) return fail('NOT_CONFIGURED')
  const seen = await look(ctx, asked)
  if (!seen.ok) return seen
  // Outside of the transaction: a slow provider must not hold a row of ours.
  const payment = await provider.fetchPayment(ctx, asked.reference)
  if (!payment.ok) return payment
  failpoint(ctx.payload, 'settle.after-fetch')
  // A provider that answers about another payment than the asked one is not believed.
  if (payment.value?.reference !== asked.reference) return ok({ outcome: 'unknown' })
  const stated = { provider: asked.provider, payment: payment.value, seen: seen.value }
  const awaited = await awaitBeforeConfirm(ctx, stated)
  if (!awaited.ok) return awaited
  const settled = await applyPayment(ctx, stated)
  failpoint(ctx.payload, 'settle.after-commit')
  return settled
}

/**
 * Asks the provider about a payment and moves its order accordingly: the same for webhook, status page and sweeper.
 * May be called any number of times, at once and at any time.
 * @returns PROVIDER_UNAVAILABLE when the provider does not answer, CONFLICT when the order moved each time that it
 * did, SITE_HOOK_FAILED when the site's own code is not ready for it: nothing changed, ask again later.
 */
export const settle = async (ctx: Ctx, asked: Asked): Promise<Result<Settlement>> => {
  for (let round = 0; round < maxRounds; round += 1) {
    const settled = await settleOnce(ctx, asked)
    if (!settled.ok || settled.value.outcome !== 'stale') return settled
  }
  return fail('CONFLICT')
}
