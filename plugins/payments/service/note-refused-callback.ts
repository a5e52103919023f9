import type { Code } from '../../kernel/codes.ts'
import { ok } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { takeLimits } from '../../platform/limiter.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'

/** Rows an hour of one provider: enough to see that somebody tries, too few to fill a disk. */
const perHour = 120

/** A callback that was not believed leaves a row in the trail, and nothing else. */
export const noteRefusedCallback = async (ctx: Ctx, provider: string, code: Code): Promise<void> => {
  const rule = { name: 'refused-callbacks', key: provider, tries: perHour, seconds: 3600 }
  if (!(await takeLimits(ctx, 'payments.webhook', [rule])).ok) return
  await transact(ctx, async (inside) => {
    await resolve(inside.payload, Audit).record(inside, {
      action: 'payment.callback-refused',
      outcome: 'refused',
      resource: null,
      details: { provider, code },
    })
    return ok(null)
  })
}
