import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { Returning } from '../../customers/contract.ts'

/** Opens the library behind a code. A wrong one is counted and recorded, so it is committed like a right one. */
export const openByCode = async (ctx: Ctx, typed: string): Promise<Result<{ opened: true }>> => {
  const tried = await transact(ctx, async (inside) => {
    const outcome = await resolve(ctx.payload, Returning).tryCode(inside, typed)
    const isOpen = outcome.problem === null
    await resolve(ctx.payload, Audit).record(inside, {
      action: 'library.code-tried',
      outcome: isOpen ? 'done' : 'refused',
      resource: isOpen ? { type: 'customers', id: outcome.customerId } : null,
      details: { code: outcome.problem },
    })
    return ok(outcome.problem)
  })
  if (!tried.ok) return tried
  return tried.value === null ? ok({ opened: true }) : fail(tried.value)
}
