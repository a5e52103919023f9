import { describe, expect, it } from '@jest/globals'
import { nextForOrder, type Closable, type OrderAccess } from './follow-order.ts'

const active: Closable = { status: 'active', reason: null }
const byDispute: Closable = { status: 'suspended', reason: 'order:disputed' }
const byRefund: Closable = { status: 'revoked', reason: 'order:refunded' }
const byStaff: Closable = { status: 'suspended', reason: 'Shared on a forum' }
const byRule: Closable = { status: 'suspended', reason: 'abuse:addresses' }
const revokedByStaff: Closable = { status: 'revoked', reason: 'Shared on a forum' }

const cases: [string, Closable, OrderAccess, string | undefined][] = [
  ['is suspended by a dispute', active, 'paused', 'suspended'],
  ['is revoked by a refund', active, 'closed', 'revoked'],
  ['is revoked when a dispute is lost', byDispute, 'closed', 'revoked'],
  ['stays as staff left it after a refund', byStaff, 'closed', undefined],
  ['is revoked by a refund, though a rule had suspended it', byRule, 'closed', 'revoked'],
  ['stays suspended by a rule through a dispute', byRule, 'paused', undefined],
  ['opens again after a won dispute', byDispute, 'open', 'active'],
  ['opens again after a refund that failed', byRefund, 'open', 'active'],
  ['stays as staff left it when the money comes back', byStaff, 'open', undefined],
  ['stays revoked by staff', revokedByStaff, 'open', undefined],
  ['is not softened by a dispute', revokedByStaff, 'paused', undefined],
  ['stays when nothing changed', active, 'open', undefined],
  ['stays when nothing changed after a refund', byRefund, 'closed', undefined],
  ['has nothing to follow before it is paid', active, 'none', undefined],
]

it.each(cases)('a license %s', (_, license, access, to) => {
  expect(nextForOrder(license, access)?.to).toBe(to)
})

describe('after a whole history, a license', () => {
  const after = (license: Closable, ...history: OrderAccess[]): Closable =>
    history.reduce((now, access) => {
      const next = nextForOrder(now, access)
      return next ? { status: next.to, reason: next.reason } : now
    }, license)

  it.each([
    ['of a refund that failed', ['closed', 'open']],
    ['of a dispute that was lost, and won on appeal', ['paused', 'closed', 'open']],
    ['of two refunds that failed', ['closed', 'open', 'closed', 'open']],
  ] as const)('%s is open again, unless staff had closed it', (_, history) => {
    expect(after(active, ...history).status).toBe('active')
    expect(after(byStaff, ...history)).toEqual(byStaff)
    expect(after(revokedByStaff, ...history)).toEqual(revokedByStaff)
  })
})
