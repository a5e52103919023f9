import type { LicenseStatus } from '../contract.ts'

/** Why a license is closed, when its order closed it. Staff who close one write words of their own. */
export const orderReasons = ['order:refunded', 'order:disputed', 'order:restored'] as const

export type OrderReason = (typeof orderReasons)[number]

export interface Closable {
  status: LicenseStatus
  reason: string | null
}

/** What the order's money means for what was bought; `none` before it was paid. */
export type OrderAccess = 'closed' | 'none' | 'open' | 'paused'

const isClosedByOrder = ({ status, reason }: Closable): boolean =>
  status !== 'active' && (reason === 'order:refunded' || reason === 'order:disputed')

/**
 * The move that a license makes after its order; null when it stays. What staff closed stays closed when the money
 * comes back, and what is revoked is not softened to suspended.
 */
export const nextForOrder = (
  license: Closable,
  access: OrderAccess,
): { to: LicenseStatus; reason: OrderReason } | null => {
  if (access === 'open') return isClosedByOrder(license) ? { to: 'active', reason: 'order:restored' } : null
  if (access === 'closed') {
    return license.status === 'revoked' ? null : { to: 'revoked', reason: 'order:refunded' }
  }
  if (access !== 'paused') return null
  return license.status === 'active' ? { to: 'suspended', reason: 'order:disputed' } : null
}
