import type { z } from 'zod'
import { fail, ok, type Result } from '../../kernel/result.ts'
import type { Ctx, TxCtx } from '../../platform/context.ts'
import { resolve } from '../../platform/registry.ts'
import { transact } from '../../platform/transaction.ts'
import { Licensing } from '../../licensing/contract.ts'
import { Payments } from '../../payments/contract.ts'
import type { orderItemsShape } from '../contract.ts'
import { maySeeOrder } from '../domain/may-see-order.ts'
import { pageFacts } from '../domain/page-facts.ts'
import { describeLicenses } from './describe-licenses.ts'
import { openItems, type SealedItem } from './open-items.ts'

type Asked = z.output<(typeof orderItemsShape)['input']>
type Given = z.output<(typeof orderItemsShape)['output']>

/** As many as one checkout can buy at most. */
const pageSize = 100

const readItems = async (
  ctx: TxCtx,
  { number, page }: Asked,
): Promise<Result<Omit<Given, 'items'> & { items: SealedItem[] }>> => {
  const order = await resolve(ctx.payload, Payments).loadByNumber(ctx, number)
  if (!order || !maySeeOrder(ctx.actor.buyer?.scopes ?? [], order)) return fail('NOT_FOUND')
  const owned = { customerIds: [], orderIds: [order.orderId] }
  const wanted = { number: page, size: pageSize }
  const { licenses, total } = await resolve(ctx.payload, Licensing).pageOf(ctx, owned, wanted)
  const seen = licenses.map((license) => ({ license, customerId: license.customerId, seat: null }))
  const all = await resolve(ctx.payload, Licensing).ofOrder(ctx, order.orderId)
  const passedOn = all.filter(({ transferredAt }) => transferredAt !== null).length
  const items = await describeLicenses(ctx, seen)
  return ok({ ...pageFacts(page, total, pageSize), items, passedOn })
}

/** What one order gave. NOT_FOUND for an order of somebody else, as for one that does not exist. */
export const listOrderItems = async (ctx: Ctx, asked: Asked): Promise<Result<Given>> => {
  const read = await transact(ctx, (inside) => readItems(inside, asked))
  return read.ok ? ok({ ...read.value, items: openItems(ctx, read.value.items) }) : read
}
