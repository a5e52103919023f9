import type { Code } from '../../kernel/codes.ts'
import { abuseReason, type AccessFacts, type Verdict } from '../contract.ts'

type Known = AccessFacts & { license: NonNullable<AccessFacts['license']> }

interface Guard {
  code: Code
  refuses: (facts: Known, now: Date) => boolean
}

const isBecauseOf = ({ license }: Known, cause: string): boolean => license.reason?.startsWith(cause) ?? false

/**
 * In this order: the first that refuses is the answer. What was taken away for good comes before what may pass, what is of
 * the license before what is of the person, and what is of the person before what is of this one file.
 */
const guards: readonly Guard[] = [
  // A key of something else is no key of this: nothing more is said of it.
  { code: 'WRONG_PRODUCT', refuses: ({ isForProduct }) => isForProduct === false },
  {
    code: 'LICENSE_REFUNDED',
    refuses: (facts) => facts.license.status === 'revoked' && isBecauseOf(facts, 'order:refunded'),
  },
  { code: 'LICENSE_REVOKED', refuses: ({ license }) => license.status === 'revoked' },
  {
    code: 'LICENSE_UNDER_REVIEW',
    refuses: (facts) => facts.license.status === 'suspended' && isBecauseOf(facts, abuseReason),
  },
  { code: 'LICENSE_SUSPENDED', refuses: ({ license }) => license.status === 'suspended' },
  {
    code: 'LICENSE_EXPIRED',
    refuses: ({ license }, now) => license.expiresAt !== null && new Date(license.expiresAt) <= now,
  },
  { code: 'NO_SEAT', refuses: ({ holder }) => holder === 'none' },
  {
    code: 'ACTIVATIONS_FULL',
    refuses: ({ activations }) =>
      activations !== undefined && activations.limit !== null && activations.used >= activations.limit,
  },
  { code: 'ACTIVATION_NOT_FOUND', refuses: ({ isActivated }) => isActivated === false },
  { code: 'DOWNLOADS_PAUSED', refuses: ({ isPaused }) => isPaused === true },
  {
    code: 'DOWNLOAD_WINDOW_FULL',
    refuses: ({ window }) => window !== undefined && window.used >= window.limit,
  },
  { code: 'NOT_IN_YOUR_RELEASES', refuses: ({ isEntitled }) => isEntitled === false },
]

/** Everything that stands against it, the answer first; empty when it is allowed. For people who ask why. */
export const accessReasons = (facts: AccessFacts, now: Date): Code[] => {
  const { license } = facts
  if (!license) return ['LICENSE_NOT_FOUND']
  return guards.filter((guard) => guard.refuses({ ...facts, license }, now)).map(({ code }) => code)
}

/** May this be done now? "No" is an answer, with its reason; it is never an error. */
export const accessVerdict = (facts: AccessFacts, now: Date): Verdict => {
  const [code] = accessReasons(facts, now)
  return code === undefined ? { allowed: true } : { allowed: false, code }
}
