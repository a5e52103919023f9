import { idOf, maybeIdOf, type Id } from '../../kernel/id.ts'
import { defaultLocale, isLocale } from '../../kernel/locale.ts'
import type { Doc, Tx } from '../../platform/tx.ts'
import { staffProvider } from './payment-setup.ts'
import type { OrderLineSnapshot, OrderSnapshot, PaymentsService } from '../contract.ts'

const snapshotLine = (line: Doc<'order-lines'>): OrderLineSnapshot => ({
  orderLineId: line.id,
  ordinal: line.ordinal,
  productId: idOf(line.product),
  offerId: idOf(line.offer),
  releaseId: maybeIdOf(line.release),
  title: line.title,
  offerName: line.offerName,
  licenseType: line.licenseType,
  seats: line.seats,
  updateDays: line.updateDays ?? null,
  validityDays: line.validityDays ?? null,
  downloadCap: line.downloadCap ?? null,
  unitAmountMinor: line.unitAmountMinor,
  quantity: line.quantity,
})

export const linesOf = async (tx: Tx, orderId: Id): Promise<OrderLineSnapshot[]> => {
  const lines = await tx.list('order-lines', { where: { order: { equals: orderId } }, sort: 'ordinal' })
  return lines.map(snapshotLine)
}

/** An order with its lines, as other rooms see it. */
export const snapshotOrder = async (tx: Tx, order: Doc<'orders'>): Promise<OrderSnapshot> => ({
  orderId: order.id,
  number: order.number,
  isGiven: order.provider === staffProvider,
  status: order.status,
  customerId: idOf(order.customer),
  email: order.email ?? null,
  phone: order.phone ?? null,
  locale: isLocale(order.locale) ? order.locale : defaultLocale,
  currency: order.currency,
  totalMinor: order.totalMinor,
  refundedMinor: order.refundedMinor,
  createdAt: order.createdAt,
  paidAt: order.paidAt ?? null,
  lines: await linesOf(tx, order.id),
})

const snapshotOrNull = async (tx: Tx, order: Doc<'orders'> | null) =>
  order ? snapshotOrder(tx, order) : null

export const orderReads: Pick<PaymentsService, 'load' | 'loadByNumber'> = {
  load: async ({ tx }, orderId) => snapshotOrNull(tx, await tx.load('orders', orderId)),
  loadByNumber: async ({ tx }, number) =>
    snapshotOrNull(tx, await tx.find('orders', { number: { equals: number } })),
}
