import type { Where } from 'payload'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { keyringOf, resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'
import { searchKind } from '../domain/search-kind.ts'

/** More seats than one address holds. */
const mostSeats = 200

/** No license has it: every key ends in something. */
const none: Where = { keyHint: { equals: '' } }

const byKey = async (ctx: TxCtx, key: string): Promise<Where> => {
  const hashes = keyringOf(ctx.payload).hashes('license-key', key)
  const license = await ctx.tx.find('licenses', { keyHash: { in: hashes } })
  return license ? { id: { equals: license.id } } : none
}

/** Licenses that somebody owns, and those in which they hold a seat. */
const byEmail = async (ctx: TxCtx, email: string): Promise<Where> => {
  const customer = await resolve(ctx.payload, Customers).findByEmail(ctx, email)
  if (!customer) return none
  const seats = await ctx.tx.list('license-seats', {
    where: { and: [{ holder: { equals: customer.customerId } }, { status: { equals: 'active' } }] },
    sort: 'id',
    limit: mostSeats,
  })
  const owned: Where = { customer: { equals: customer.customerId } }
  if (seats.length === 0) return owned
  const held = seats.map(({ license }) => (typeof license === 'object' ? license.id : license))
  return { or: [owned, { id: { in: held } }] }
}

const byWords = (words: string): Where => ({ 'product.title': { like: words } })

/**
 * What the list of licenses is to be narrowed to by a search: one condition that an index answers. A key is looked up by its
 * HMAC and stands in no condition.
 */
export const searchLicenses = useCase<{ typed: string }, Where>(async (ctx, { typed }) => {
  const search = searchKind(typed)
  if (search.kind === 'key') return ok(await byKey(ctx, search.key))
  if (search.kind === 'email') return ok(await byEmail(ctx, search.email))
  if (search.kind === 'words') return ok(byWords(search.words))
  const isHint = (await ctx.tx.find('licenses', { keyHint: { equals: search.hint } })) !== null
  return ok(isHint ? { keyHint: { equals: search.hint } } : byWords(search.words))
})
