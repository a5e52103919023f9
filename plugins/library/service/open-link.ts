import { ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Audit, type AuditEntry } from '../../audit/contract.ts'
import { Customers } from '../../customers/contract.ts'

const record = (ctx: TxCtx, entry: AuditEntry): Promise<void> =>
  resolve(ctx.payload, Audit).record(ctx, entry)

/** Redeems a mailed link for this browser. A refusal rolls everything back but is remembered on its own. */
export const openLink = async (ctx: Ctx, token: string): Promise<Result<{ opened: true }>> => {
  const opened = await transact(ctx, async (inside) => {
    const redeemed = await resolve(ctx.payload, Customers).redeemLink(inside, token)
    if (!redeemed.ok) return redeemed
    const resource = { type: 'customers' as const, id: redeemed.value.customerId }
    await record(inside, { action: 'library.opened', outcome: 'done', resource })
    return redeemed
  })
  if (opened.ok) return ok({ opened: true })
  await transact(ctx, async (inside) => {
    const details = { code: opened.code }
    await record(inside, { action: 'library.refused', outcome: 'refused', resource: null, details })
    return ok(null)
  })
  return opened
}
