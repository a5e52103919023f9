import { daysAfter } from '../../kernel/clock.ts'
import { capRoom } from './cap-room.ts'

/** So many downloads of one file of a release, by one holder of a license, in so many days. */
export interface WindowRule {
  downloads: number
  days: number
}

export interface WindowFacts {
  rule: WindowRule
  /** When each whole download was delivered, in the window. */
  delivered: Date[]
  /** Links that are still good, and downloads that run: how many of them do not give way to a newer link. */
  inFlight: number
  /** Downloads of the window that were cut off, and when they began. */
  cut: { bytesDelivered: number; size: number; at: Date }[]
}

/** What the window's holder is told. */
export interface WindowState {
  used: number
  limit: number
  days: number
  /** When the next download is free; null while there is room. */
  freeAt: Date | null
}

/**
 * The window goes with the clock and knows no calendar: what was delivered `days` ago or before is forgotten, and so is
 * what was delivered before the newest reset that was approved.
 */
export const windowStart = (now: Date, { days }: WindowRule, resetAt: Date | null): Date => {
  const start = daysAfter(now, -days)
  return resetAt && resetAt > start ? resetAt : start
}

/** How many downloads of the window are taken, by the arithmetic of a license's own cap, and when the next is free. */
export const windowState = ({ rule, delivered, inFlight, cut }: WindowFacts, now: Date): WindowState => {
  const { downloads: limit, days } = rule
  const room = capRoom({ cap: limit, used: delivered.length, inFlight, cut })
  const used = Math.min(limit, limit - room)
  if (room > 0) return { used, limit, days, freeAt: null }
  const leaving = delivered.map((at) => daysAfter(at, days).getTime())
  // Pieces leave with the newest of them, and what runs now leaves a whole window from now, when it is delivered.
  const lastPiece = Math.max(now.getTime(), ...cut.map(({ at }) => daysAfter(at, days).getTime()))
  const pieces = used - Math.min(used, delivered.length + inFlight)
  for (let piece = 0; piece < pieces; piece += 1) leaving.push(lastPiece)
  for (let each = 0; each < inFlight; each += 1) leaving.push(daysAfter(now, days).getTime())
  leaving.sort((one, other) => one - other)
  return { used, limit, days, freeAt: new Date(leaving[-room] ?? daysAfter(now, days).getTime()) }
}
