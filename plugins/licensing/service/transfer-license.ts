import type { Where } from 'payload'
import { idOf, sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { staffMark } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import { isGuardOff } from '../../platform/guard.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { licenseTransferred, seatRevoked } from '../contract.ts'
import { hearsOfReleases } from './hears-of-releases.ts'
import { licenseForCare } from './license-for-care.ts'
import { newKey, storedKey } from './new-key.ts'

interface Asked {
  licenseId: Id
  email: string
  reason: string
  keyPrefix: string
}

interface Transferred {
  licenseId: string
  customerId: string
  transferredAt: string
  devices: number
  seats: number
}

/** More than a license may have. */
const most = 100_000

/** Whoever reads the mail of that address. Typing it proves nothing: they see the license once they have. */
const nextOwner = async (ctx: TxCtx, typed: string): Promise<Result<Id>> => {
  const customers = resolve(ctx.payload, Customers)
  const contact = customers.readContact({ email: typed }, '')
  if (!contact.ok) return contact
  const { email } = contact.value
  if (email === null) return fail('BAD_EMAIL')
  return ok((await customers.recognize(ctx, { email, phone: null }, ctx.locale)).customerId)
}

/**
 * One statement changes owner and key and empties the counters, if the license is still as it was looked at; and holds its row
 * until commit. Rows of devices and seats come and go under that row only, so what is found behind it is all there is.
 */
const takeOver = (
  ctx: TxCtx,
  license: Doc<'licenses'>,
  toId: Id,
  { keyPrefix, reason, releaseMails }: Pick<Asked, 'keyPrefix' | 'reason'> & { releaseMails: boolean },
): Promise<Doc<'licenses'> | null> => {
  const now = ctx.clock.now().toISOString()
  const still: Where[] = [
    { status: { equals: 'active' } },
    { customer: { equals: idOf(license.customer) } },
    { keyHash: { equals: license.keyHash } },
  ]
  return ctx.tx.claim('licenses', {
    id: license.id,
    ...(isGuardOff(ctx.payload, 'licensing.transfer') ? {} : { and: { and: still } }),
    change: {
      customer: toId,
      transferredAt: now,
      ...storedKey(ctx, newKey(keyPrefix)),
      keyRotatedAt: now,
      activationsUsed: 0,
      seatsUsed: 0,
      releaseMails,
      // What a rule or staff saw was somebody else's doing.
      flaggedAt: null,
      flagReason: null,
      flaggedBy: null,
      reason,
      // Under a cap, what was used up stays used up. Without one the count says only what the owner before did.
      ...(license.downloadCap === null || license.downloadCap === undefined ? { downloadsUsed: 0 } : {}),
    },
  })
}

const activeOf = (licenseId: Id): Where => ({
  and: [{ license: { equals: licenseId } }, { status: { equals: 'active' } }],
})

const endDevices = async ({ clock, tx }: TxCtx, licenseId: Id): Promise<number> => {
  const devices = await tx.list('license-activations', {
    where: activeOf(licenseId),
    sort: 'id',
    limit: most,
  })
  const change = { status: 'deactivated', deactivatedAt: clock.now().toISOString() } as const
  for (const { id } of devices)
    await tx.claim('license-activations', { id, and: { status: { equals: 'active' } }, change })
  return devices.length
}

const endSeats = async ({ actor, clock, tx }: TxCtx, licenseId: Id): Promise<number> => {
  const seats = await tx.list('license-seats', { where: activeOf(licenseId), sort: 'id', limit: most })
  for (const { id, holding } of seats) {
    await tx.claim('license-seats', {
      id,
      and: { status: { equals: 'active' } },
      change: {
        status: 'revoked',
        holding: `${holding}:revoked:${String(id)}`,
        revokedAt: clock.now().toISOString(),
        revokedBy: staffMark(actor),
      },
    })
    await tx.publish(seatRevoked, `seat:${String(id)}`, { seatId: id, licenseId })
  }
  return seats.length
}

/**
 * Passes a license on. Nothing of it stays with the owner before: neither by who they are, nor by the order that they paid, nor by
 * the key, a device, a seat, a link or a download that runs. The order stays theirs, and what becomes of its money still decides.
 */
export const transferLicense = useCase<Asked, Transferred>(async (ctx, { licenseId, email, ...change }) => {
  // Before the license's row is held: who waits for a new customer's row must hold nothing that its maker needs.
  const to = await nextOwner(ctx, email)
  if (!to.ok) return to
  const known = await licenseForCare(ctx, licenseId)
  if (!known.ok) return known
  const license = known.value
  if (sameId(license.customer, to.value)) return fail('OWNER_ALREADY')
  const releaseMails = await hearsOfReleases(ctx, to.value, idOf(license.product))
  const taken = await takeOver(ctx, license, to.value, { ...change, releaseMails })
  if (!taken?.transferredAt) return fail('CONFLICT')
  const [devices, seats] = [await endDevices(ctx, taken.id), await endSeats(ctx, taken.id)]
  const [fromId, toId] = [idOf(license.customer), to.value]
  await resolve(ctx.payload, Audit).record(ctx, {
    action: 'license.transferred',
    outcome: 'done',
    resource: { type: 'licenses', id: taken.id },
    details: { fromId: String(fromId), toId: String(toId), devices, seats },
  })
  await ctx.tx.publish(licenseTransferred, `license:${String(taken.id)}`, {
    licenseId: taken.id,
    fromId,
    toId,
  })
  const { transferredAt } = taken
  return ok({ licenseId: String(taken.id), customerId: String(toId), transferredAt, devices, seats })
})
