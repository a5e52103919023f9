import type { Ctx } from '../../platform/context.ts'
import { readingLimits, takeLimits, type LimitRule } from '../../platform/limiter.ts'
import { operation } from '../../platform/operation.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { runOperation } from '../../platform/run-operation.ts'
import { Customers } from '../../customers/contract.ts'
import { assignSeatShape, revokeSeatShape, seatsShape } from '../contract.ts'
import { assignSeat } from '../service/assign-seat.ts'
import { listSeats } from '../service/list-seats.ts'
import { revokeSeat } from '../service/revoke-seat.ts'
import { licenseOwners, managingLimits } from './license-owners.ts'

const day = 86_400

/** A mailbox's key, however it was spelled; null for what is no address, which is refused anyway. */
const mailboxKey = ({ payload }: Ctx, typed: string): string | null => {
  const contact = resolve(payload, Customers).readContact({ email: typed }, '')
  return contact.ok && contact.value.email ? keyringOf(payload).hash('contact', contact.value.email) : null
}

/**
 * A seat sends a mail to an address that somebody typed. So nobody is written to often, by whichever licenses, and no license
 * writes to many. Counted only for who may give seats at all: a stranger uses up nothing of an owner's.
 */
const mailLimits = (ctx: Ctx, { licenseId, email }: { licenseId: string; email: string }): LimitRule[] => [
  { name: 'license', key: licenseId, tries: 60, seconds: day },
  { name: 'mailbox', key: mailboxKey(ctx, email), tries: 4, seconds: day },
]

const seats = operation({
  ...seatsShape,
  summary: 'List who holds a seat of a license, and who held one',
  as: 'either',
  access: licenseOwners,
  limits: (_, ctx) => readingLimits(ctx),
  rest: { method: 'get', path: '/licenses/:licenseId/seats' },
  run: listSeats,
})

const assign = operation({
  ...assignSeatShape,
  summary: 'Give a seat of a team license to a person, who is told by mail',
  as: 'either',
  access: licenseOwners,
  limits: (_, ctx) => managingLimits(ctx),
  rest: { method: 'post', path: '/licenses/:licenseId/seats' },
  run: async (ctx, asked) => {
    const limited = await takeLimits(ctx, assignSeatShape.name, mailLimits(ctx, asked))
    return limited.ok ? assignSeat(ctx, asked) : limited
  },
})

const revoke = operation({
  ...revokeSeatShape,
  summary: 'Take a seat of a license back; its open downloads end within a second',
  as: 'either',
  access: licenseOwners,
  limits: (_, ctx) => managingLimits(ctx),
  rest: { method: 'post', path: '/licenses/:licenseId/seats/:seatId/revoke' },
  run: revokeSeat,
})

export const seatOperations = [runOperation(seats), runOperation(assign), runOperation(revoke)]
