import type { IconName } from '../primitives/icon.tsx'
import type { OrderView } from '../models/order-view.ts'

export type OrderPhase =
  | 'pending'
  | 'delivering'
  | 'paid'
  | 'failed'
  | 'expired'
  | 'refunded'
  | 'partiallyRefunded'
  | 'disputed'
  | 'canceled'

type Look = { icon: IconName; ground: string; /** The page waits for news in this phase. */ isLive: boolean }

const calm = 'bg-base-200 text-base-content'

export const orderLooks: Record<OrderPhase, Look> = {
  pending: { icon: 'clock', ground: 'bg-warning text-warning-content', isLive: true },
  delivering: { icon: 'clock', ground: 'bg-success text-success-content', isLive: true },
  paid: { icon: 'check', ground: 'bg-success text-success-content', isLive: false },
  failed: { icon: 'warning', ground: 'bg-error text-error-content', isLive: true },
  expired: { icon: 'clock', ground: calm, isLive: false },
  refunded: { icon: 'back', ground: calm, isLive: false },
  partiallyRefunded: { icon: 'back', ground: calm, isLive: false },
  disputed: { icon: 'warning', ground: 'bg-error text-error-content', isLive: false },
  canceled: { icon: 'close', ground: calm, isLive: false },
}

/** What the page shows for an order: the status, and whether a paid order still waits for its licenses. */
export const orderPhase = (order: Pick<OrderView, 'status' | 'isDelivering'>): OrderPhase => {
  if (order.status === 'partially-refunded') return 'partiallyRefunded'
  if (order.status === 'charged-back') return 'disputed'
  return order.status === 'paid' && order.isDelivering ? 'delivering' : order.status
}
