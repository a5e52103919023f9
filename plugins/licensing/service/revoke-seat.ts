import type { z } from 'zod'
import { idOf, sameId, type Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { seatRevoked, type revokeSeatShape } from '../contract.ts'
import { managedLicense, type SeatManager } from './managed-license.ts'
import { shownSeat } from './shown-seat.ts'

type Seat = Doc<'license-seats'>
type Taken = z.output<(typeof revokeSeatShape)['output']>

/** Of any number at once one ends the seat. Its `holding` becomes its own, so that the person can be given one again. */
const endSeat = async (ctx: TxCtx, seat: Seat, manager: SeatManager): Promise<Seat | null> => {
  const change = {
    status: 'revoked' as const,
    holding: `${seat.holding}:revoked:${String(seat.id)}`,
    revokedAt: ctx.clock.now().toISOString(),
    revokedBy: manager.name,
  }
  if (isGuardOff(ctx.payload, 'licensing.revoke-seat')) {
    if (seat.status !== 'active') return null
    await ctx.tx.set('license-seats', seat.id, change)
    return { ...seat, ...change }
  }
  return ctx.tx.claim('license-seats', { id: seat.id, and: { status: { equals: 'active' } }, change })
}

const countDown = async (ctx: TxCtx, licenseId: Id): Promise<void> => {
  const counted = await ctx.tx.claim('licenses', {
    id: licenseId,
    and: { seatsUsed: { greater_than: 0 } },
    change: { seatsUsed: { $inc: -1 } },
  })
  // Somebody has to lose access now: a counter that was changed by hand must not keep it open.
  if (!counted) ctx.payload.logger.error(`License ${String(licenseId)} counts fewer seats than are held`)
}

const tell = async (ctx: TxCtx, licenseId: Id, seat: Seat, manager: SeatManager): Promise<void> => {
  await resolve(ctx.payload, Audit).record(
    { ...ctx, actor: manager.actor },
    {
      action: 'license.seat-revoked',
      outcome: 'done',
      resource: { type: 'license-seats', id: seat.id },
      details: { licenseId: String(licenseId) },
    },
  )
  await ctx.tx.publish(seatRevoked, `seat:${String(seat.id)}`, { seatId: seat.id, licenseId })
}

/** Takes a seat back, counted down once however often it is asked for. A closed license gives its seats back too. */
export const revokeSeat = useCase<{ licenseId: Id; seatId: Id }, Taken>(
  async (ctx, { licenseId, seatId }) => {
    const managed = await managedLicense(ctx, licenseId)
    if (!managed.ok) return managed
    const { license, manager } = managed.value
    const known = await ctx.tx.load('license-seats', seatId)
    if (!known || !sameId(known.license, license.id)) return fail('SEAT_NOT_FOUND')
    // License before seat, as whoever gives one holds them.
    const held = isGuardOff(ctx.payload, 'licensing.revoke-seat')
      ? license
      : await ctx.tx.lock('licenses', license.id)
    // Passed on meanwhile, its seats are somebody else's.
    if (!held || !sameId(held.customer, idOf(license.customer))) return fail('NOT_YOUR_LICENSE')
    const ended = await endSeat(ctx, known, manager)
    if (ended) {
      await countDown(ctx, license.id)
      await tell(ctx, license.id, ended, manager)
    }
    const seat = ended ?? (await ctx.tx.load('license-seats', seatId)) ?? known
    const current = (await ctx.tx.load('licenses', license.id)) ?? license
    return ok({ seats: current.seats, seatsUsed: current.seatsUsed, seat: shownSeat(seat) })
  },
)
