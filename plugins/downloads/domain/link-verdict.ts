import type { Code } from '../../kernel/codes.ts'
import type { StateMachine } from '../../kernel/state-machine.ts'
import { isSettled } from './resume-window.ts'

export type DownloadStatus =
  'canceled' | 'completed' | 'expired' | 'granted' | 'handed-over' | 'opened' | 'refused'

export const downloadMoves: StateMachine<DownloadStatus> = {
  granted: ['opened', 'expired', 'canceled'],
  // Refused: its bytes were not those that were sold.
  opened: ['completed', 'canceled', 'handed-over', 'refused'],
  // Somebody else sends the bytes, and does not say how many arrived.
  'handed-over': [],
  completed: [],
  canceled: [],
  expired: [],
  // Any other refused attempt never had a link.
  refused: [],
}

export interface LinkFacts {
  status: DownloadStatus
  /** ISO 8601 */
  linkExpiresAt: string | null
  /** ISO 8601; null before the first use. */
  resumeUntil: string | null
  /** ISO 8601; null before the last byte has gone out. */
  completedAt: string | null
  /** How often the file was asked for until now. */
  requests: number
}

/**
 * What a link is good for now: its first use, the rest of the download, the echo of a parallel download that has just
 * been completed, or nothing any more.
 */
export type LinkVerdict = { use: 'echo' | 'first' | 'rest' } | { use: null; code: Code }

const isPast = (date: string | null, now: Date): boolean => date === null || new Date(date) <= now

export const linkVerdict = (link: LinkFacts, now: Date): LinkVerdict => {
  if (link.status === 'granted') {
    return isPast(link.linkExpiresAt, now) ? { use: null, code: 'LINK_EXPIRED' } : { use: 'first' }
  }
  if (link.status === 'opened' || link.status === 'handed-over') {
    return isPast(link.resumeUntil, now) ? { use: null, code: 'LINK_EXPIRED' } : { use: 'rest' }
  }
  if (link.status === 'completed' && link.requests > 1 && !isSettled(link.completedAt, now))
    return { use: 'echo' }
  return { use: null, code: link.status === 'expired' ? 'LINK_EXPIRED' : 'LINK_USED' }
}
