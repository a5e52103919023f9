import type { IconName } from '../primitives/icon.tsx'
import type { OrderView } from '../models/order-view.ts'

export type OrderPhase =
  | 'pending'
  | 'checking'
  | 'delivering'
  | 'giving'
  | 'paid'
  | 'given'
  | 'preparing'
  | 'shut'
  | 'failed'
  | 'expired'
  | 'refunded'
  | 'partiallyRefunded'
  | 'disputed'
  | 'chargedBack'
  | 'canceled'

type Look = { icon: IconName; ground: string; /** The page waits for news in this phase. */ isLive: boolean }

const calm = 'bg-base-200 text-base-content'
const good = 'bg-success text-success-content'
const waiting = 'bg-warning text-warning-content'
const bad = 'bg-error text-error-content'

export const orderLooks: Record<OrderPhase, Look> = {
  pending: { icon: 'clock', ground: waiting, isLive: true },
  checking: { icon: 'clock', ground: waiting, isLive: true },
  delivering: { icon: 'clock', ground: good, isLive: true },
  giving: { icon: 'clock', ground: good, isLive: true },
  paid: { icon: 'check', ground: good, isLive: false },
  given: { icon: 'check', ground: good, isLive: false },
  preparing: { icon: 'clock', ground: good, isLive: false },
  shut: { icon: 'warning', ground: calm, isLive: false },
  failed: { icon: 'warning', ground: bad, isLive: true },
  expired: { icon: 'clock', ground: calm, isLive: false },
  refunded: { icon: 'back', ground: calm, isLive: false },
  partiallyRefunded: { icon: 'back', ground: calm, isLive: false },
  disputed: { icon: 'warning', ground: bad, isLive: false },
  chargedBack: { icon: 'warning', ground: calm, isLive: false },
  canceled: { icon: 'close', ground: calm, isLive: false },
}

type Order = Pick<OrderView, 'status' | 'isDelivering' | 'totalMinor' | 'lines' | 'payUrl'>

/** What there is of a paid order: its files, or why there are none. */
const paidPhase = ({ isDelivering, totalMinor, lines }: Order): OrderPhase => {
  const isFree = totalMinor === 0
  if (isDelivering) return isFree ? 'giving' : 'delivering'
  if (lines.some(({ files }) => files.length > 0)) return isFree ? 'given' : 'paid'
  const isUsable = lines.some(({ licenses }) => licenses.some(({ status }) => status === 'active'))
  return isUsable ? 'preparing' : 'shut'
}

/**
 * What the page shows for an order.
 * @param isBack the buyer comes from the payment page: the order waits for the provider, not for them.
 */
export const orderPhase = (order: Order, isBack = false): OrderPhase => {
  if (order.status === 'paid') return paidPhase(order)
  if (order.status === 'partially-refunded') return 'partiallyRefunded'
  if (order.status === 'charged-back') return 'chargedBack'
  // With nothing to pay at any more, the money is on its way.
  return order.status === 'pending' && (isBack || !order.payUrl) ? 'checking' : order.status
}
