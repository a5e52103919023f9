import type { PayloadRequest } from 'payload'
import { registryOf } from './registry.ts'

const hasCookie = (headers: Headers): boolean => (headers.get('cookie') ?? '') !== ''

/** Origins from which a browser may write with its cookies: the shop's own, and those that Payload's `csrf` lists. */
const allowedOrigins = (req: PayloadRequest): Set<string> =>
  new Set([new URL(registryOf(req.payload).env.serverUrl).origin, ...req.payload.config.csrf])

/**
 * Whether a write may use the cookies that came with it (law 15). Browsers send Origin on every POST; a request
 * with cookies and without Origin is no browser's form, and is let through only when Sec-Fetch-Site does not object.
 */
export const isOwnOrigin = (req: PayloadRequest): boolean => {
  if (!hasCookie(req.headers)) return true
  const origin = req.headers.get('origin')
  const site = req.headers.get('sec-fetch-site')
  if (origin === null) return site === null || site === 'same-origin' || site === 'none'
  return allowedOrigins(req).has(origin)
}
