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
type Write = ServerResponse['write']

/**
 * Keeps a method of an answer below whoever replaces it later, each of them wrapped: the outermost sees what the page's
 * renderer hands over, before it is packed.
 */
const keepBelow = <M extends 'end' | 'write'>(
  response: ServerResponse,
  name: M,
  wrap: (below: ServerResponse[M]) => ServerResponse[M],
): void => {
  let top = wrap(response[name].bind(response) as ServerResponse[M])
  Object.defineProperty(response, name, {
    configurable: true,
    enumerable: true,
    get: () => top,
    set: (next: ServerResponse[M]) => {
      top = wrap(next)
    },
  })
}

/** Shows the body of an answer that is sent in one piece before its head is written, and sends what comes back. */
const watchWhole = (response: ServerResponse, see: (body: unknown) => unknown): void => {
  keepBelow(
    response,
    'end',
    (end: End): End =>
      ((...[body, ...others]: Parameters<End>) =>
        end.call(response, response.headersSent ? body : see(body), ...others)) as End,
  )
}

/** Shows what is written first of an answer that is streamed, and sends what comes back. */
const watchFirst = (response: ServerResponse, see: (chunk: unknown) => unknown): void => {
  let isSeen = false
  const once = (chunk: unknown): unknown => {
    if (isSeen) return chunk
    isSeen = true
    return see(chunk)
  }
  keepBelow(
    response,
    'write',
    (write: Write): Write =>
      ((...[chunk, ...others]: Parameters<Write>) => write.call(response, once(chunk), ...others)) as Write,
  )
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
 * @param rewritePage changes the HTML of a page that is not the panel's
 * @returns what to do when the head is written
 */
export const guardPage = (
  request: IncomingMessage,
  response: ServerResponse,
  policy: PagePolicy,
  rewritePage?: (html: string) => string,
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
  const rewrite = policy.isPanel(path) ? undefined : rewritePage
  watchWhole(response, (body) => {
    const text = textOf(body)
    if (text === null || text === '' || !isHtml(response)) return body
    const page = rewrite?.(text) ?? text
    decide(scriptsOf(page, String(response.getHeader('ETag') ?? '')))
    if (page === text) return body
    if (response.hasHeader('Content-Length')) response.setHeader('Content-Length', Buffer.byteLength(page))
    return page
  })
  if (rewrite) {
    watchFirst(response, (chunk) =>
      chunk instanceof Uint8Array && isHtml(response)
        ? Buffer.from(rewrite(Buffer.from(chunk).toString('latin1')), 'latin1')
        : chunk,
    )
  }
  return () => {
    // The browser keeps the policy of the page that it has.
    if (response.statusCode === 304) response.removeHeader(policyHeader)
    else if (!isDecided && isHtml(response)) decide([`'nonce-${nonce}'`])
    // Next has measured the page as it made it.
    if (rewrite && request.method === 'HEAD' && isHtml(response)) response.removeHeader('Content-Length')
  }
}
