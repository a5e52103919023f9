import type { Id } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { accessOf, Payments } from '../../payments/contract.ts'
import type { LicenseStatus } from '../contract.ts'
import { nextForOrder, type OrderReason } from '../domain/follow-order.ts'
import { moveLicense } from './move-license.ts'

interface Move {
  license: Doc<'licenses'>
  to: LicenseStatus
  reason: OrderReason
}

const move = async (ctx: TxCtx, { license, to, reason }: Move): Promise<Result<unknown>> =>
  moveLicense(ctx, { licenseId: license.id, to, reason })

/**
 * Brings the licenses of an order to where its money leaves them: a full refund or a lost dispute revokes, an open
 * dispute suspends, money that came back opens again what the order had closed. It looks at the order as it is now, so
 * events may come twice and late. Several subscribers call it, in no order: each holds the order's row while it looks.
 */
export const followOrder = useCase<{ orderId: Id }, { moved: number }>(async (ctx, { orderId }) => {
  // Else one that has read "paid" opens again what a refund, committed and followed meanwhile, has closed.
  if (!isGuardOff(ctx.payload, 'licensing.follow')) await ctx.tx.lock('orders', orderId)
  const order = await resolve(ctx.payload, Payments).load(ctx, orderId)
  if (!order) return ok({ moved: 0 })
  const access = accessOf(order.status)
  const licenses = await ctx.tx.list('licenses', {
    where: { order: { equals: orderId } },
    // Two of these at once take the rows in one order, and so cannot block each other.
    sort: 'id',
    limit: 10_000,
  })
  let moved = 0
  for (const { id } of licenses) {
    const license = await ctx.tx.lock('licenses', id)
    const next = license && nextForOrder({ status: license.status, reason: license.reason ?? null }, access)
    if (!license || !next) continue
    const answer = await move(ctx, { license, ...next })
    if (!answer.ok) return answer
    moved += 1
  }
  return ok({ moved })
})
