import type { AbusePolicy } from './abuse-policy.ts'
import type { AbuseRule } from './abuse-rules.ts'
import type { WindowRule } from './download-window.ts'

export interface AbuseLimits {
  /** In 24 hours, for each file of the release. */
  attempts: number
  /** Of a personal license in 30 days. */
  devices: number
  /** In one hour. */
  addresses: number
  policy: AbusePolicy
  /** In their order: the shop's own, then the site's. */
  rules: readonly AbuseRule[]
}

/** The limits of downloads, as the site set them; false for none. */
export interface DownloadLimits {
  window: WindowRule | false
  abuse: AbuseLimits | false
}
