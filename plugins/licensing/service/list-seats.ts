import type { Where } from 'payload'
import type { z } from 'zod'
import type { Id } from '../../kernel/id.ts'
import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'
import type { seatsShape } from '../contract.ts'
import { managedLicense } from './managed-license.ts'
import { shownSeat } from './shown-seat.ts'

/** More than a team has; of those who left, the rest is the shop's to keep. */
const most = 100

/** Who holds a seat of a license, and who held one. */
export const listSeats = useCase<{ licenseId: Id }, z.output<(typeof seatsShape)['output']>>(
  async (ctx, { licenseId }) => {
    const managed = await managedLicense(ctx, licenseId)
    if (!managed.ok) return managed
    const { license, manager } = managed.value
    // Whom the owner before has shared it with is nobody's to read but the shop's.
    const mine: Where[] =
      manager.kind === 'owner' && license.transferredAt
        ? [{ assignedAt: { greater_than: license.transferredAt } }]
        : []
    const list = async (status: 'active' | 'revoked', sort: string) => {
      const where: Where = {
        and: [{ license: { equals: license.id } }, { status: { equals: status } }, ...mine],
      }
      return (await ctx.tx.list('license-seats', { where, sort, limit: most })).map(shownSeat)
    }
    const holders = await list('active', '-id')
    const former = await list('revoked', '-revokedAt')
    return ok({ seats: license.seats, seatsUsed: license.seatsUsed, holders, former })
  },
)
