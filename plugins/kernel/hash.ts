import { createHash, timingSafeEqual } from 'node:crypto'

export const sha256 = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex')

/** Constant-time comparison of two strings of any length. */
export const equalSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(a), 'hex'), Buffer.from(sha256(b), 'hex'))
