import { abuseReason, type LicenseStatus } from '../contract.ts'

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

const isClosedByRule = ({ reason }: Closable): boolean => reason?.startsWith(abuseReason) ?? false

/**
 * The move that a license makes after its order; null when it stays. What staff closed stays as they left it, with
 * their words: it opens nothing meanwhile, and is not taken for the order's own when the money comes back. What is
 * revoked is not softened to suspended. What a rule suspended is no decision of a person: a refund ends it for good.
 */
export const nextForOrder = (
  license: Closable,
  access: OrderAccess,
): { to: LicenseStatus; reason: OrderReason } | null => {
  if (access === 'open') return isClosedByOrder(license) ? { to: 'active', reason: 'order:restored' } : null
  if (access === 'closed') {
    const isOpen = license.status === 'active'
    const isPaused = license.status === 'suspended' && (isClosedByOrder(license) || isClosedByRule(license))
    return isOpen || isPaused ? { to: 'revoked', reason: 'order:refunded' } : null
  }
  if (access !== 'paused') return null
  return license.status === 'active' ? { to: 'suspended', reason: 'order:disputed' } : null
}
