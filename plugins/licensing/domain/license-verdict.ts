import type { Code } from '../../kernel/codes.ts'
import type { LicenseStatus, Verdict } from '../contract.ts'

export interface LicenseFacts {
  status: LicenseStatus
  /** ISO 8601; null when it does not expire. */
  expiresAt: string | null
}

interface Guard {
  code: Code
  refuses: (facts: LicenseFacts, now: Date) => boolean
}

/** In this order: the first that refuses is the answer. What was taken away for good comes before what may pass. */
const guards: readonly Guard[] = [
  { code: 'LICENSE_REVOKED', refuses: ({ status }) => status === 'revoked' },
  { code: 'LICENSE_SUSPENDED', refuses: ({ status }) => status === 'suspended' },
  {
    code: 'LICENSE_EXPIRED',
    refuses: ({ expiresAt }, now) => expiresAt !== null && new Date(expiresAt) <= now,
  },
]

/** May this license be used now? "No" is an answer, with its reason; it is never an error. */
export const licenseVerdict = (facts: LicenseFacts | null, now: Date): Verdict => {
  if (!facts) return { allowed: false, code: 'LICENSE_NOT_FOUND' }
  const refusing = guards.find((guard) => guard.refuses(facts, now))
  return refusing ? { allowed: false, code: refusing.code } : { allowed: true }
}
