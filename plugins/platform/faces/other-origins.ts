import type { Endpoint } from 'payload'
import type { AnyOperation } from '../operation.ts'

/** Any origin, and so never with cookies: browsers refuse the two together. */
const anyOrigin = { 'Access-Control-Allow-Origin': '*' }

/** What a page may send and read beside what every page may. */
const preflight = {
  ...anyOrigin,
  'Access-Control-Allow-Methods': 'POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Content-Type',
  // Chrome keeps an answer for two hours at most, Firefox for a day.
  'Access-Control-Max-Age': '7200',
}

/** Lets a page of any origin read this answer. */
export const toOtherOrigins = (reply: Response): Response => {
  for (const [name, value] of Object.entries(anyOrigin)) reply.headers.set(name, value)
  reply.headers.set('Access-Control-Expose-Headers', 'Retry-After')
  return reply
}

/** What browsers ask before a page of another origin may send JSON. Payload says yes to none by itself. */
export const preflightEndpoint = ({ rest }: AnyOperation, path: string): Endpoint => ({
  method: 'options',
  path: `${path}${rest.path}`,
  handler: () => new Response(null, { status: 204, headers: preflight }),
})
