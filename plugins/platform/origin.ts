import type { Payload, PayloadRequest } from 'payload'
import { registryOf } from './registry.ts'

const hasCookie = (headers: Headers): boolean => (headers.get('cookie') ?? '') !== ''

/** Origins from which a browser may write with its cookies: the shop's own, and those that Payload's `csrf` lists. */
const isAllowed = (payload: Payload, origin: string): boolean =>
  origin === new URL(registryOf(payload).env.serverUrl).origin || payload.config.csrf.includes(origin)

/** Where a request comes from, as browsers say it on every write. Programs say nothing, and pass. */
const isFromHome = (payload: Payload, headers: Headers): boolean => {
  const origin = headers.get('origin')
  if (origin !== null) return isAllowed(payload, origin)
  const site = headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}

/**
 * Whether a write may use the cookies that came with it (law 15). Browsers send Origin on every POST; a request
 * with cookies and without Origin is no browser's form, and is let through only when Sec-Fetch-Site does not object.
 */
export const isOwnOrigin = (req: Pick<PayloadRequest, 'headers' | 'payload'>): boolean =>
  !hasCookie(req.headers) || isFromHome(req.payload, req.headers)

/**
 * The same of a form that only browsers send, and every browser says where it comes from: with cookies and without a
 * word of that, it is nobody's.
 */
export const isOwnForm = (req: Pick<PayloadRequest, 'headers' | 'payload'>): boolean =>
  isOwnOrigin(req) &&
  (!hasCookie(req.headers) || req.headers.has('origin') || req.headers.has('sec-fetch-site'))

/**
 * Whether a page of another site may have made a browser send this, without asking us first: a form needs no cookie to
 * do harm, it can sign somebody in as somebody else.
 */
export const isForeignForm = (req: Pick<PayloadRequest, 'headers' | 'payload'>): boolean =>
  !isFromHome(req.payload, req.headers) &&
  !/^application\/json\b/i.test(req.headers.get('content-type')?.trim() ?? '')
