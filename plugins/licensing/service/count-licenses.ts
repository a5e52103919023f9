import { ok } from '../../kernel/result.ts'
import { useCase } from '../../platform/transaction.ts'

export interface LicenseTotals {
  all: number
  active: number
  suspended: number
  revoked: number
  flagged: number
}

/** How many licenses there are of each kind. The few are counted by their index; the many are what is left. */
export const countLicenses = useCase<null, LicenseTotals>(async ({ tx }) => {
  const all = await tx.count('licenses', {})
  const suspended = await tx.count('licenses', { status: { equals: 'suspended' } })
  const revoked = await tx.count('licenses', { status: { equals: 'revoked' } })
  const flagged = await tx.count('licenses', { flaggedAt: { exists: true } })
  return ok({ all, active: all - suspended - revoked, suspended, revoked, flagged })
})
