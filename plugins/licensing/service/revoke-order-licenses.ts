import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import { moveLicense } from './move-license.ts'

interface Input {
  orderId: Id
  /** The order's status that ends access. */
  reason: string
}

/** A full refund or a lost dispute closes everything that the order gave. A second run finds nothing to do. */
export const revokeOrderLicenses = useCase<Input, { revoked: number }>(async (ctx, { orderId, reason }) => {
  const open = await ctx.tx.list('licenses', {
    where: { and: [{ order: { equals: orderId } }, { status: { not_equals: 'revoked' } }] },
    // Two of these at once take the rows in one order, and so cannot block each other.
    sort: 'id',
    limit: 10_000,
  })
  for (const license of open) {
    await ctx.tx.lock('licenses', license.id)
    const current = await ctx.tx.load('licenses', license.id)
    if (current && current.status !== 'revoked') {
      const moved = await moveLicense(ctx, { licenseId: license.id, to: 'revoked', reason })
      if (!moved.ok) return moved
    }
  }
  return ok({ revoked: open.length })
})
