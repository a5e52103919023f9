import type { Where } from 'payload'
import { ok } from '../../kernel/result.ts'
import type { TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Catalog } from '../../catalog/contract.ts'
import { Customers } from '../../customers/contract.ts'
import { searchKind } from '../domain/search-kind.ts'

/** More seats than one address holds. */
const mostSeats = 200

/** No license has it: every key ends in something. */
const none: Where = { keyHint: { equals: '' } }

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

/** The few products first: asked for at once, each of a million licenses would be compared with a title. */
const byWords = async (ctx: TxCtx, words: string): Promise<Where> => {
  const products = await resolve(ctx.payload, Catalog).productsTitled(ctx, words)
  return products.length > 0 ? { product: { in: products } } : none
}

/**
 * What the list of licenses is to be narrowed to by a search: one condition that an index answers. A whole key finds nothing: a
 * search stands in the address of the page, where no key may be kept.
 */
export const searchLicenses = useCase<{ typed: string }, Where>(async (ctx, { typed }) => {
  const search = searchKind(typed)
  if (search.kind === 'key') return ok(none)
  if (search.kind === 'email') return ok(await byEmail(ctx, search.email))
  if (search.kind === 'words') return ok(await byWords(ctx, search.words))
  const isHint = (await ctx.tx.find('licenses', { keyHint: { equals: search.hint } })) !== null
  const titled = await byWords(ctx, search.words)
  return ok(isHint ? { or: [{ keyHint: { equals: search.hint } }, titled] } : titled)
})
