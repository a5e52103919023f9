import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { frameworkScripts, hashesOf, nonceIn } from './script-hashes.ts'
import type { PagePolicy } from './page-policy.ts'

const policyHeader = 'Content-Security-Policy'

/** Policies of cached pages by their ETag, so that a page is searched for scripts once. */
const known = new Map<string, string[]>()
const knownPages = 500

const scriptsOf = (page: string, tag: string): string[] => {
  const nonce = nonceIn(page)
  if (nonce === null) return []
  const key = `${tag} ${nonce} ${String(page.length)}`
  const before = known.get(key)
  if (before) return before
  const hashes = hashesOf(frameworkScripts(page, nonce))
  if (tag !== '') {
    const oldest = known.keys().next()
    if (known.size >= knownPages && !oldest.done) known.delete(oldest.value)
    known.set(key, hashes)
  }
  return hashes
}

type End = ServerResponse['end']

/**
 * Shows the body of an answer that is sent in one piece before its head is written and before it is packed, whoever
 * replaces `end` later: each of them sees the one below.
 */
const watchWhole = (response: ServerResponse, see: (body: unknown) => void): void => {
  const layer = (end: End): End =>
    ((...args: Parameters<End>) => {
      if (!response.headersSent) see(args[0])
      return end.apply(response, args)
    }) as End
  let top = layer(response.end.bind(response) as End)
  Object.defineProperty(response, 'end', {
    configurable: true,
    enumerable: true,
    get: () => top,
    set: (next: End) => {
      top = layer(next)
    },
  })
}

const isHtml = (response: ServerResponse): boolean =>
  String(response.getHeader('Content-Type') ?? '').startsWith('text/html')

const textOf = (body: unknown): string | null => {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : null
}

/**
 * Gives a page its Content-Security-Policy. A page made for this request carries the nonce that its renderer is told by
 * a request header; a cached one is sent in one piece and carries the nonce of another request, so its policy names the
 * framework's scripts by their hashes.
 * @returns what to do when the head is written
 */
export const guardPage = (
  request: IncomingMessage,
  response: ServerResponse,
  policy: PagePolicy,
): (() => void) => {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  if (!policy.isPage(path)) return () => undefined
  const nonce = randomBytes(16).toString('base64')
  request.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`
  let isDecided = false
  const decide = (scripts: string[]) => {
    isDecided = true
    response.setHeader(policyHeader, policy.policyFor(path, scripts))
  }
  watchWhole(response, (body) => {
    const page = textOf(body)
    if (page !== null && page !== '' && isHtml(response)) {
      decide(scriptsOf(page, String(response.getHeader('ETag') ?? '')))
    }
  })
  return () => {
    // The browser keeps the policy of the page that it has.
    if (response.statusCode === 304) response.removeHeader(policyHeader)
    else if (!isDecided && isHtml(response)) decide([`'nonce-${nonce}'`])
  }
}
