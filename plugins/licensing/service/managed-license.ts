import { idOf, sameId, type Id } from '../../kernel/id.ts'
import { fail, ok, type Result } from '../../kernel/result.ts'
import { actingAs } from '../../platform/acting-as.ts'
import { staffMark, type Actor, type Buyer } from '../../platform/actor.ts'
import type { TxCtx } from '../../platform/context.ts'
import type { Doc } from '../../platform/tx.ts'

/** Who gives the seats of a license. */
export interface SeatManager {
  kind: 'owner' | 'staff'
  /** As the row keeps it: `owner:12`, `staff:users:3`. */
  name: string
  /** The one of this browser's two selves that acts: the trail names one. */
  actor: Actor
}

export interface ManagedLicense {
  license: Doc<'licenses'>
  manager: SeatManager
}

/**
 * Proved by mail, or by having bought it here. A phone number and a day are known to more people than the owner; and what was
 * passed on is nobody's by its order.
 */
export const isOwner = (
  buyer: Buyer | null,
  { customer, order, transferredAt = null }: Doc<'licenses'>,
): boolean =>
  buyer?.scopes.some(
    ({ customerId, kind, orderId }) =>
      sameId(customerId, customer) &&
      (kind === 'full' || (kind === 'order' && transferredAt === null && sameId(orderId, order))),
  ) ?? false

/**
 * A license whose seats the asking browser may give: its owner's, or staff's who manage licenses. To anybody else one of
 * somebody else and one that never was look the same.
 */
export const managedLicense = async (ctx: TxCtx, licenseId: Id): Promise<Result<ManagedLicense>> => {
  const { actor } = ctx
  const { buyer, staff } = actor
  if (!buyer && !staff) return fail('NOT_SIGNED_IN')
  const license = await ctx.tx.load('licenses', licenseId)
  if (license && isOwner(buyer, license)) {
    const name = `owner:${String(idOf(license.customer))}`
    return ok({ license, manager: { kind: 'owner', name, actor: actingAs(actor, 'buyer') } })
  }
  if (!staff?.can('licenses.manage')) return fail(buyer ? 'NOT_YOUR_LICENSE' : 'NOT_ALLOWED')
  if (!license) return fail('LICENSE_NOT_FOUND')
  return ok({ license, manager: { kind: 'staff', name: staffMark(actor), actor: actingAs(actor, 'staff') } })
}
