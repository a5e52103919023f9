import { idOf, type Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Audit } from '../../audit/contract.ts'
import { isOwner } from './managed-license.ts'
import { seatOf } from './seat-of.ts'

interface Wish {
  licenseId: Id
  isOn: boolean
}

interface Place {
  type: 'license-seats' | 'licenses'
  id: Id
}

/** Where it stands for this browser's person: on their license, or on their seat of it. */
const placeOf = async (ctx: TxCtx, licenseId: Id): Promise<Place | null> => {
  const { buyer } = ctx.actor
  const license = await ctx.tx.load('licenses', licenseId)
  if (!license) return null
  if (isOwner(buyer, license)) return { type: 'licenses', id: license.id }
  const proven = buyer?.scopes.flatMap(({ kind, customerId }) => (kind === 'full' ? [customerId] : [])) ?? []
  const seat = await seatOf(ctx, idOf(license), proven)
  return seat?.status === 'active' ? { type: 'license-seats', id: seat.seatId } : null
}

/** Who uses a license says whether they hear of its new releases; each for themselves. Said again it changes nothing. */
export const switchReleaseMails = useCase<Wish, { licenseId: string; isOn: boolean }>(
  async (ctx, { licenseId, isOn }) => {
    const place = await placeOf(ctx, licenseId)
    if (!place) return fail('NOT_YOUR_LICENSE')
    const { type, id } = place
    const and = { releaseMails: { equals: !isOn } }
    const switched = await ctx.tx.claim(type, { id, and, change: { releaseMails: isOn } })
    if (switched)
      await resolve(ctx.payload, Audit).record(ctx, {
        action: 'license.release-mails-switched',
        outcome: 'done',
        resource: { type, id },
        details: { isOn },
      })
    return ok({ licenseId: String(licenseId), isOn })
  },
)
