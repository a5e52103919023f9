import type { Code } from '../kernel/codes.ts'
import type { Id } from '../kernel/id.ts'
import type { LicenseStatus } from '../kernel/license-statuses.ts'

/** The answer to "may this license be used now": yes, or the first reason against it. */
export type Verdict = { allowed: true } | { allowed: false; code: Code }

/**
 * What is known of a license and of who wants something with it. What is left out is not looked at, so each caller states
 * what matters for what it does.
 */
export interface AccessFacts {
  license: {
    status: LicenseStatus
    /** Why it is not active: words of staff, or `order:…` or `abuse:…` of a machine. */
    reason: string | null
    /** ISO 8601; null when it does not expire. */
    expiresAt: string | null
  } | null
  /** Whether it is for the product that is asked about. */
  isForProduct?: boolean
  /** How the one who asks is tied to it. Left out where the key is enough. */
  holder?: 'none' | 'owner' | 'seat'
  /** Devices that run with it and how many may, null for any number: stated for one that is to be added. */
  activations?: { used: number; limit: number | null }
  /** Whether the device that asks is activated. */
  isActivated?: boolean
  /** A rule about abuse refuses, for now. */
  isPaused?: boolean
  /** Downloads in the rolling window, and how many there may be. */
  window?: { used: number; limit: number }
  /** Whether the file is of a release that this license gives. */
  isEntitled?: boolean
}

/** Begins the reason of a license that a rule about abuse has suspended. */
export const abuseReason = 'abuse:'

/** What a rule about abuse found, for the license and the trail. */
export interface AbuseReport {
  licenseId: Id
  /** Who used the license. */
  holderId: Id
  rule: string
  /** For staff. */
  sentence: string
  /** Counts, for the trail. */
  facts: Record<string, number>
  isMailed: boolean
  isNoted: boolean
}
