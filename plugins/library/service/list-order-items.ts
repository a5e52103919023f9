import { fail, ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Licensing } from '../../licensing/contract.ts'
import { Payments } from '../../payments/contract.ts'
import { maySeeOrder } from '../domain/may-see-order.ts'
import { describeLicenses, type LibraryItem } from './describe-licenses.ts'

/** What one order gave. NOT_FOUND for an order of somebody else, as for one that does not exist. */
export const listOrderItems = useCase<string, { items: LibraryItem[] }>(async (ctx, number) => {
  const order = await resolve(ctx.payload, Payments).loadByNumber(ctx, number)
  if (!order || !maySeeOrder(ctx.actor.buyer?.scopes ?? [], order)) return fail('NOT_FOUND')
  const licenses = await resolve(ctx.payload, Licensing).ofOrder(ctx, order.orderId)
  return ok({ items: await describeLicenses(ctx, licenses) })
})
