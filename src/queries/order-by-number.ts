import 'server-only'

import { cache } from 'react'
import type { z } from 'zod'

import { codeText } from '../../plugins/kernel/codes.ts'
import type { Locale } from '../../plugins/kernel/locale.ts'
import { type libraryItem, orderItemsShape } from '../../plugins/library/contract.ts'
import { orderShape } from '../../plugins/payments/contract.ts'
import { call } from '../../plugins/platform/faces/call.ts'
import type { OrderLineView, OrderView } from '../ui/models/order-view.ts'
import { buyerCtx } from './buyer-ctx.ts'
import { toCoverView } from './to-image-view.ts'
import { toLicenseView, toOwnedFiles } from './to-owned-view.ts'

type Item = z.output<typeof libraryItem>
type Line = z.output<typeof orderShape.output>['lines'][number]

const toLine = (line: Line, items: Item[]): OrderLineView => {
  // Not by title: that is the line's as of then, and the item's as of now, in this page's language.
  const own = items.filter(
    (item) => item.productSlug === line.productSlug && item.offerName === line.offerName,
  )
  // A license that rests opens nothing: the files are those of one that is active, if there is any.
  const first = own.find(({ files }) => files.length > 0) ?? own[0]
  return {
    title: line.title,
    slug: line.productSlug ?? undefined,
    offerId: String(line.offerId),
    offerName: line.offerName,
    image: toCoverView(line.coverUrl, line.title),
    quantity: line.quantity,
    totalMinor: line.unitAmountMinor * line.quantity,
    version: first?.version ?? undefined,
    licenses: own.map(toLicenseView),
    // Several licenses of one product open the same files: they are listed once.
    files: first ? toOwnedFiles(first) : [],
  }
}

const toOrder = (
  order: z.output<typeof orderShape.output>,
  { items, passedOn }: Pick<z.output<typeof orderItemsShape.output>, 'items' | 'passedOn'>,
): OrderView => {
  const {
    number,
    status,
    isGiven,
    currency,
    totalMinor,
    refundedMinor,
    createdAt,
    email,
    phone,
    payUrl,
    lines,
  } = order
  return {
    number,
    status,
    isGiven,
    currency,
    totalMinor,
    refundedMinor,
    createdAt,
    email: email ?? undefined,
    phone: phone ?? undefined,
    payUrl: payUrl ?? undefined,
    lines: lines.map((line) => toLine(line, items)),
    isDelivering: status === 'paid' && items.length + passedOn === 0,
  }
}

/** `order` is null for who may not see it, as for unknown numbers; with `trouble`, it just cannot be shown now. */
export type FoundOrder = { order: OrderView | null; trouble?: string }

/** An order with what it gave, for a browser that may see it. Asked once for a page and its head. */
export const orderByNumber = cache(async (locale: Locale, number: string): Promise<FoundOrder> => {
  const ctx = await buyerCtx(locale)
  const order = await call(ctx, orderShape, { number })
  const given = order.ok ? await call(ctx, orderItemsShape, { number }) : order
  // Neither somebody else's order nor one whose files are being packed: who asks too often would be told a lie.
  if (!given.ok && given.code === 'TOO_MANY_REQUESTS') {
    return { order: null, trouble: codeText(given.code, locale) }
  }
  if (!order.ok) return { order: null }
  return { order: toOrder(order.value, given.ok ? given.value : { items: [], passedOn: 0 }) }
})
