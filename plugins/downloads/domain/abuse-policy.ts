import type { NamedFinding, Severity } from './abuse-rules.ts'

export const abuseActions = ['flag', 'refuse', 'suspend', 'mail', 'note'] as const

export type AbuseAction = (typeof abuseActions)[number]

export type AbusePolicy = Record<Severity, readonly AbuseAction[]>

/** What is done on a finding. Suspending takes two rules besides: see docs/download-limits.md. */
export const defaultPolicy: AbusePolicy = {
  note: ['flag'],
  warn: ['refuse'],
  grave: ['flag', 'refuse', 'suspend', 'mail', 'note'],
}

/** What findings come to. */
export interface AbuseDecision {
  /** No download now. */
  isPaused: boolean
  /** The finding for which nothing is downloaded now; it passes as the attempts grow old. Null where nothing refuses. */
  pausedBy: NamedFinding | null
  /** The finding that goes onto the license; null where nothing is to be flagged. */
  flag: NamedFinding | null
  /** The finding for which the license is suspended. */
  suspend: NamedFinding | null
  /** Whether the holder, and the shop, get a mail about what was done. */
  isMailed: boolean
  isNoted: boolean
}

/** Scores of findings that corroborate each other add up to this before anything is suspended. */
const enough = 90

const gravest = (findings: readonly NamedFinding[]): NamedFinding | null =>
  findings.reduce<NamedFinding | null>((most, each) => (most && most.score >= each.score ? most : each), null)

/**
 * A suspension needs two witnesses: a finding whose severity suspends, another rule that found something too, and scores
 * that together are enough. So neither a shared address, nor a phone that wanders through its network's, nor impatience
 * suspends anybody.
 */
const suspending = (findings: readonly NamedFinding[], policy: AbusePolicy): NamedFinding | null => {
  const rules = new Set(findings.map(({ rule }) => rule))
  const score = findings.reduce((sum, each) => sum + each.score, 0)
  if (rules.size < 2 || score < enough) return null
  return gravest(findings.filter(({ severity }) => policy[severity].includes('suspend')))
}

export const decideAbuse = (findings: readonly NamedFinding[], policy: AbusePolicy): AbuseDecision => {
  const wanting = (action: AbuseAction) =>
    findings.filter(({ severity }) => policy[severity].includes(action))
  const suspend = suspending(findings, policy)
  const pausedBy = gravest(wanting('refuse')) ?? suspend
  return {
    isPaused: pausedBy !== null,
    pausedBy,
    flag: gravest(wanting('flag')) ?? suspend,
    suspend,
    isMailed: wanting('mail').length > 0,
    isNoted: wanting('note').length > 0,
  }
}
