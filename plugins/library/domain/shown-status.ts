interface Judged {
  status: 'active' | 'revoked' | 'suspended'
  /** ISO 8601 */
  expiresAt: string | null
}

/** The status as an owner reads it: an active license whose time is over has expired. */
export const shownStatus = ({ status, expiresAt }: Judged, now: Date): Judged['status'] | 'expired' =>
  status === 'active' && expiresAt !== null && new Date(expiresAt) <= now ? 'expired' : status
