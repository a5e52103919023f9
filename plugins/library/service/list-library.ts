import type { z } from 'zod'
import { sameId } from '../../kernel/id.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { Scope } from '../../platform/actor.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Licensing } from '../../licensing/contract.ts'
import type { libraryShape } from '../contract.ts'
import { pageFacts } from '../domain/page-facts.ts'
import { describeLicenses } from './describe-licenses.ts'
import { identitiesOf, onlyProven } from './library-identities.ts'
import { openItems, type SealedItem } from './open-items.ts'
import { seeLicense, type SeenLicense } from './seen-license.ts'

type Asked = z.output<(typeof libraryShape)['input']>
type Library = z.output<(typeof libraryShape)['output']>

const pageSize = 20

/** Whole customers, and the single orders that are of none of them. */
const provenBy = (scopes: Scope[]) => {
  const full = scopes.filter((scope) => scope.kind === 'full')
  const single = scopes.filter(
    (scope) => scope.kind !== 'full' && !full.some((one) => sameId(one.customerId, scope.customerId)),
  )
  return { full, single }
}

const scopeOf = (scopes: Scope[]): Library['scope'] => {
  const { full, single } = provenBy(scopes)
  if (full.length > 0) return 'full'
  if (single.some(({ kind }) => kind === 'partial')) return 'partial'
  return single.length > 0 ? 'order' : 'none'
}

const pageOfThings = async (ctx: TxCtx, scopes: Scope[], page: number) => {
  const { full, single } = provenBy(scopes)
  const owned = {
    customerIds: full.map(({ customerId }) => customerId),
    orderIds: single.flatMap(({ orderId }) => (orderId === null ? [] : [orderId])),
    holderIds: full.map(({ customerId }) => customerId),
  }
  const found = await resolve(ctx.payload, Licensing).pageOf(ctx, owned, { number: page, size: pageSize })
  const seen: SeenLicense[] = []
  for (const license of found.licenses) {
    const one = await seeLicense(ctx, license)
    if (one) seen.push(one)
  }
  return { items: await describeLicenses(ctx, seen), total: found.total }
}

const readLibrary = async (
  ctx: TxCtx,
  { customerId, page }: Asked,
): Promise<Result<Omit<Library, 'items'> & { items: SealedItem[] }>> => {
  const all = ctx.actor.buyer?.scopes ?? []
  // Another's id finds no scope of this browser, and so shows nothing.
  const scopes = customerId === undefined ? all : all.filter((scope) => sameId(scope.customerId, customerId))
  const shown = await onlyProven(ctx, scopes)
  const { items, total } = await pageOfThings(ctx, scopes, page)
  return ok({
    ...pageFacts(page, total, pageSize),
    scope: scopeOf(scopes),
    identities: await identitiesOf(ctx, all),
    email: shown?.email ?? null,
    phone: shown?.phone ?? null,
    items,
  })
}

/** Everything that this browser has proved: all of its customers' things, and single orders. */
export const listLibrary = async (ctx: Ctx, asked: Asked): Promise<Result<Library>> => {
  const read = await transact(ctx, (inside) => readLibrary(inside, asked))
  return read.ok ? ok({ ...read.value, items: openItems(ctx, read.value.items) }) : read
}
