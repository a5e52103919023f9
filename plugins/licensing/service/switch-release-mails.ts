import type { Where } from 'payload'
import { idOf, sameId, type Id } from '../../kernel/id.ts'
import { fail, ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import type { Doc } from '../../platform/tx.ts'
import { Audit } from '../../audit/contract.ts'
import { isOwner } from './managed-license.ts'
import { seatOf } from './seat-of.ts'

interface Wish {
  licenseId: Id
  isOn: boolean
}

interface Reader {
  customerId: Id
  /** The one order that this browser has bought; null for who has proved to be the customer. */
  orderId: Id | null
}

/** More than anybody has of one product. */
const mostRows = 500

/** As whom this browser uses a license; null when it may not. */
const readerOf = async (ctx: TxCtx, license: Doc<'licenses'>): Promise<Reader | null> => {
  const { buyer } = ctx.actor
  const proven = buyer?.scopes.flatMap(({ kind, customerId }) => (kind === 'full' ? [customerId] : [])) ?? []
  if (isOwner(buyer, license)) {
    const isProven = proven.some((customerId) => sameId(customerId, license.customer))
    return { customerId: idOf(license.customer), orderId: isProven ? null : idOf(license.order) }
  }
  const seat = await seatOf(ctx, license.id, proven)
  return seat?.status === 'active' ? { customerId: seat.holderId, orderId: null } : null
}

const switchAll = async (
  ctx: TxCtx,
  collection: 'license-seats' | 'licenses',
  where: Where[],
  isOn: boolean,
): Promise<number> => {
  const other: Where = { releaseMails: { equals: !isOn } }
  // In the order of their ids, as everybody who holds several.
  const rows = await ctx.tx.list(collection, {
    where: { and: [...where, other] },
    sort: 'id',
    limit: mostRows,
  })
  let switched = 0
  for (const { id } of rows) {
    const change = { releaseMails: isOn }
    if (await ctx.tx.claim(collection, { id, and: other, change })) switched += 1
  }
  return switched
}

/**
 * Who uses a license says whether they hear of new releases of its product. A person gets one mail, by whichever of their
 * licenses and seats: so it holds for all that they have of that product. Said again it changes nothing.
 */
export const switchReleaseMails = useCase<Wish, { licenseId: string; isOn: boolean }>(
  async (ctx, { licenseId, isOn }) => {
    const license = await ctx.tx.load('licenses', licenseId)
    const reader = license && (await readerOf(ctx, license))
    if (!license || !reader) return fail('NOT_YOUR_LICENSE')
    const { customerId, orderId } = reader
    const product = { equals: idOf(license.product) }
    const own: Where[] = [{ customer: { equals: customerId } }, { product }]
    const bought: Where[] = orderId === null ? own : [...own, { order: { equals: orderId } }]
    const held: Where[] = [
      { holder: { equals: customerId } },
      { status: { equals: 'active' } },
      { 'license.product': product },
    ]
    const licenses = await switchAll(ctx, 'licenses', bought, isOn)
    const seats = orderId === null ? await switchAll(ctx, 'license-seats', held, isOn) : 0
    if (licenses + seats > 0)
      await resolve(ctx.payload, Audit).record(ctx, {
        action: 'license.release-mails-switched',
        outcome: 'done',
        resource: { type: 'licenses', id: license.id },
        details: { isOn, licenses, seats },
      })
    return ok({ licenseId: String(licenseId), isOn })
  },
)
