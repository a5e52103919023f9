import type { Code } from './codes.ts'

/** An expected refusal. Bugs and outages are thrown, never returned. */
export interface Failure {
  ok: false
  code: Code
  /** Facts for the caller's program: field names, limits, seconds to wait. Never secrets, never other people's data. */
  details?: Record<string, unknown>
  /** Words for people that stand in for those of the table, in the caller's language. */
  message?: string
}

export interface Success<T> {
  ok: true
  value: T
}

export type Result<T> = Failure | Success<T>

export const ok = <T>(value: T): Success<T> => ({ ok: true, value })

export const fail = (code: Code, details?: Record<string, unknown>): Failure =>
  details ? { ok: false, code, details } : { ok: false, code }
