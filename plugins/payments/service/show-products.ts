import { ok } from '../../kernel/result.ts'
import { resolve } from '../../platform/registry.ts'
import { useCase } from '../../platform/transaction.ts'
import { Catalog } from '../../catalog/contract.ts'
import type { OrderLineSnapshot } from '../contract.ts'
import type { VisibleOrder } from './order-for-buyer.ts'

type ShownLine = OrderLineSnapshot & { productSlug: string | null; coverUrl: string | null }

export type ShownOrder = Omit<VisibleOrder, 'lines'> & { lines: ShownLine[] }

/** An order with its products as they are now: an unpaid one has no license that would know them. */
export const showProducts = useCase<VisibleOrder, ShownOrder>(async (ctx, order) => {
  const lines: ShownLine[] = []
  for (const line of order.lines) {
    const product = await resolve(ctx.payload, Catalog).product(ctx, line.productId, ctx.locale)
    lines.push({ ...line, productSlug: product?.slug ?? null, coverUrl: product?.coverUrl ?? null })
  }
  return ok({ ...order, lines })
})
