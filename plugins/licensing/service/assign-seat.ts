import type { z } from 'zod'
import { daysAfter } from '../../kernel/clock.ts'
import { idOf, sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { seatAssigned, type assignSeatShape, type Verdict } from '../contract.ts'
import { mayAssignSeat, passingDays } from '../domain/may-assign-seat.ts'
import { hearsOfReleases } from './hears-of-releases.ts'
import { managedLicense, type SeatManager } from './managed-license.ts'
import { shownSeat } from './shown-seat.ts'

type License = Doc<'licenses'>
type Given = z.output<(typeof assignSeatShape)['output']>

interface Holder {
  holderId: Id
  email: string
}

/** Whoever reads the mail of that address. Typing it proves nothing: they see the license once they have. */
const holderOf = async (ctx: TxCtx, typed: string): Promise<Result<Holder>> => {
  const customers = resolve(ctx.payload, Customers)
  const contact = customers.readContact({ email: typed }, '')
  if (!contact.ok) return contact
  const { email } = contact.value
  if (email === null) return fail('BAD_EMAIL')
  const { customerId } = await customers.recognize(ctx, { email, phone: null }, ctx.locale)
  return ok({ holderId: customerId, email })
}

const holdingOf = (license: License, { holderId }: Holder): string =>
  `${String(license.id)}:${String(holderId)}`

const judge = async (ctx: TxCtx, license: License, holder: Holder): Promise<Verdict> => {
  const holding = { holding: { equals: holdingOf(license, holder) } }
  const since = daysAfter(ctx.clock.now(), -passingDays).toISOString()
  const facts = {
    license: { ...license, reason: license.reason ?? null, expiresAt: license.expiresAt ?? null },
    isOwner: sameId(license.customer, holder.holderId),
    hasSeat: (await ctx.tx.count('license-seats', holding)) > 0,
    givenLately: await ctx.tx.count('license-seats', {
      and: [{ license: { equals: license.id } }, { assignedAt: { greater_than: since } }],
    }),
  }
  return mayAssignSeat(facts, ctx.clock.now())
}

/**
 * One statement tests and counts, and holds the license's row until commit: however many ask at once, never more seats than
 * were bought.
 */
const takeSeat = async (ctx: TxCtx, license: License): Promise<License | null> => {
  const { id, seats, seatsUsed } = license
  if (isGuardOff(ctx.payload, 'licensing.assign-seat')) {
    await ctx.tx.set('licenses', id, { seatsUsed: seatsUsed + 1 })
    return { ...license, seatsUsed: seatsUsed + 1 }
  }
  return ctx.tx.claim('licenses', {
    id,
    and: {
      and: [
        { seatsUsed: { less_than: seats } },
        { seats: { equals: seats } },
        // Passed on meanwhile, its seats are somebody else's to give.
        ...(isGuardOff(ctx.payload, 'licensing.held')
          ? []
          : [{ customer: { equals: idOf(license.customer) } }]),
      ],
    },
    change: { seatsUsed: { $inc: 1 } },
  })
}

const giveSeat = async (
  ctx: TxCtx,
  license: License,
  holder: Holder,
  manager: SeatManager,
): Promise<Doc<'license-seats'>> => {
  const seat = await ctx.tx.insert('license-seats', {
    license: license.id,
    holder: holder.holderId,
    email: holder.email,
    status: 'active',
    holding: holdingOf(license, holder),
    assignedAt: ctx.clock.now().toISOString(),
    assignedBy: manager.name,
    releaseMails: await hearsOfReleases(ctx, holder.holderId, idOf(license.product)),
  })
  const [licenseId, seatId] = [license.id, seat.id]
  await resolve(ctx.payload, Audit).record(
    { ...ctx, actor: manager.actor },
    {
      action: 'license.seat-assigned',
      outcome: 'done',
      resource: { type: 'license-seats', id: seatId },
      details: { licenseId: String(licenseId), holderId: String(holder.holderId) },
    },
  )
  await ctx.tx.publish(seatAssigned, `seat:${String(seatId)}`, { seatId, licenseId })
  return seat
}

/**
 * Gives a seat of a team license to whoever reads the mail of an address. What allows it is looked at again once the seat is
 * counted and the license's row is held; two at once for one person meet at the unique `holding`.
 */
export const assignSeat = useCase<{ licenseId: Id; email: string }, Given>(
  async (ctx, { licenseId, email }) => {
    const managed = await managedLicense(ctx, licenseId)
    if (!managed.ok) return managed
    const { license, manager } = managed.value
    // Before the license's row is held: who waits for a new customer's row must hold nothing that its maker needs.
    const holder = await holderOf(ctx, email)
    if (!holder.ok) return holder
    const allowed = await judge(ctx, license, holder.value)
    if (!allowed.allowed) return fail(allowed.code)
    const taken = await takeSeat(ctx, license)
    if (!taken) {
      const now = await ctx.tx.load('licenses', license.id)
      return fail(now && sameId(now.customer, idOf(license.customer)) ? 'SEATS_FULL' : 'NOT_YOUR_LICENSE')
    }
    const { seats, seatsUsed } = taken
    const still = await judge(ctx, { ...taken, seatsUsed: seatsUsed - 1 }, holder.value)
    if (!still.allowed) return fail(still.code)
    const seat = await giveSeat(ctx, taken, holder.value, manager)
    return ok({ seats, seatsUsed, seat: shownSeat(seat) })
  },
)
