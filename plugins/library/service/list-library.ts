import type { z } from 'zod'
import { sameId } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { Scope } from '../../platform/actor.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Customers } from '../../customers/contract.ts'
import { Licensing } from '../../licensing/contract.ts'
import type { libraryShape } from '../contract.ts'
import { maySeeOrder } from '../domain/may-see-order.ts'
import { pageFacts } from '../domain/page-facts.ts'
import { describeLicenses } from './describe-licenses.ts'
import { openItems, type SealedItem } from './open-items.ts'

type Library = z.output<(typeof libraryShape)['output']>

const pageSize = 20

/** Whole customers, and the single orders that are of none of them. */
const provenBy = (scopes: Scope[]) => {
  const full = scopes.filter((scope) => scope.kind === 'full')
  const single = scopes.filter(
    (scope) => scope.kind === 'order' && !full.some((one) => sameId(one.customerId, scope.customerId)),
  )
  return { full, single }
}

const pageOfThings = async (ctx: TxCtx, scopes: Scope[], page: number) => {
  const { full, single } = provenBy(scopes)
  const owned = {
    customerIds: full.map(({ customerId }) => customerId),
    orderIds: single.flatMap(({ orderId }) => (orderId === null ? [] : [orderId])),
  }
  const found = await resolve(ctx.payload, Licensing).pageOf(ctx, owned, { number: page, size: pageSize })
  const seen = found.licenses.filter((license) => maySeeOrder(scopes, license))
  return { items: await describeLicenses(ctx, seen), total: found.total }
}

const readLibrary = async (
  ctx: TxCtx,
  page: number,
): Promise<Result<Omit<Library, 'items'> & { items: SealedItem[] }>> => {
  const scopes = ctx.actor.buyer?.scopes ?? []
  const { full, single } = provenBy(scopes)
  const first = full[0] && (await resolve(ctx.payload, Customers).load(ctx, full[0].customerId))
  const { items, total } = await pageOfThings(ctx, scopes, page)
  return ok({
    ...pageFacts(page, total, pageSize),
    scope: full.length > 0 ? 'full' : single.length > 0 ? 'order' : 'none',
    email: first?.email ?? null,
    phone: first?.phone ?? null,
    items,
  })
}

/** Everything that this browser has proved: all of its customers' things, and single orders bought in it. */
export const listLibrary = async (ctx: Ctx, page: number): Promise<Result<Library>> => {
  const read = await transact(ctx, (inside) => readLibrary(inside, page))
  return read.ok ? ok({ ...read.value, items: openItems(ctx, read.value.items) }) : read
}
