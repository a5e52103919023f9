import { idOf, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { accessOf, Payments } from '../../payments/contract.ts'
import { moveLicense, type LicenseMove } from './move-license.ts'

/** What was paid back is given back to nobody. Holds the order's row, which comes before the license's. */
const isStillPaid = async (ctx: TxCtx, licenseId: Id): Promise<Result<null>> => {
  const license = await ctx.tx.load('licenses', licenseId)
  if (!license) return fail('LICENSE_NOT_FOUND')
  const orderId = idOf(license.order)
  await ctx.tx.lock('orders', orderId)
  const order = await resolve(ctx.payload, Payments).load(ctx, orderId)
  const access = order ? accessOf(order.status) : 'closed'
  if (access === 'open') return ok(null)
  return fail(access === 'paused' ? 'LICENSE_SUSPENDED' : 'LICENSE_REFUNDED')
}

/** Staff take a license away or give it back, with a reason. */
export const changeLicense = useCase<LicenseMove, { licenseId: Id }>(async (ctx, move) => {
  if (move.to !== 'active') return moveLicense(ctx, move)
  const paid = await isStillPaid(ctx, move.licenseId)
  return paid.ok ? moveLicense(ctx, move) : paid
})
