import { daysAfter } from '../../kernel/clock.ts'
import { linkDays, sessionDays } from '../contract.ts'

const seenEverySeconds = 3600

export const sessionEnd = (now: Date): Date => daysAfter(now, sessionDays)

export const linkEnd = (now: Date): Date => daysAfter(now, linkDays)

/** Whether a browser's last visit is worth noting anew: once an hour, so that reading pages does not write rows. */
export const isVisitStale = (lastSeenAt: string, now: Date): boolean =>
  now.getTime() - new Date(lastSeenAt).getTime() >= seenEverySeconds * 1000
