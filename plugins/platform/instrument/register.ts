import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { accountFor } from './account-for.ts'
import { isInstrumented, markInstrumented } from './deliveries.ts'
import {
  clientAddressHeader,
  contentEncodingHeader,
  contentLengthHeader,
  deliveryHeader,
  privatePrefix,
} from './headers.ts'
import { guardPage } from './guard-page.ts'
import type { PagePolicy } from './page-policy.ts'

const takeHeader = (response: ServerResponse, name: string): string | null => {
  const value = response.getHeader(name)
  if (value === undefined) return null
  response.removeHeader(name)
  return String(value)
}

const hookResponse = (response: ServerResponse, beforeHead: () => void): void => {
  const original = response.writeHead.bind(response)
  const hooked = (...args: Parameters<typeof original>) => {
    beforeHead()
    const length = takeHeader(response, contentLengthHeader)
    const encoding = takeHeader(response, contentEncodingHeader)
    const deliveryId = takeHeader(response, deliveryHeader)
    if (encoding !== null) response.setHeader('Content-Encoding', encoding)
    if (length !== null) response.setHeader('Content-Length', length)
    const answered = original(...args)
    if (deliveryId !== null) accountFor(response, deliveryId, Number(length ?? 0))
    return answered
  }
  response.writeHead = hooked as typeof response.writeHead
}

/** What a client sends under our private names never gets in. */
const stamp = (request: IncomingMessage): void => {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith(privatePrefix)) Reflect.deleteProperty(request.headers, name)
  }
  // A dual-stack socket shows IPv4 clients as ::ffff:192.0.2.1; one client must not have two addresses.
  const address = request.socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '')
  if (address !== undefined) request.headers[clientAddressHeader] = address
}

const isUtf8 = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/**
 * To a path whose percent signs are no UTF-8 Next answers 500, before any code of the site runs. Read as plain percent
 * signs they are the address of nothing.
 */
const mendAddress = (request: IncomingMessage): void => {
  const [path = '', ...query] = (request.url ?? '/').split('?')
  if (!path.includes('%') || isUtf8(path)) return
  request.url = [path.replaceAll('%', '%25'), ...query].join('?')
}

interface RequestStart {
  request: IncomingMessage
  response: ServerResponse
}

export interface InstrumentOptions {
  /** Gives pages a strict Content-Security-Policy, and answers over TLS their HSTS. @default the site's own headers */
  pages?: PagePolicy
  /**
   * Changes the HTML of pages (never of the panel) before it is packed: the whole of one that is sent in one piece, and
   * what comes first of one that is streamed, as Latin-1, so that only ASCII of it can be named. Must be safe to repeat.
   * Works with `pages` only. @default nothing is changed
   */
  rewritePage?: (html: string) => string
}

const secure = (
  request: IncomingMessage,
  response: ServerResponse,
  pages: PagePolicy,
  rewritePage: InstrumentOptions['rewritePage'],
): (() => void) => {
  if (pages.transport !== null) response.setHeader('Strict-Transport-Security', pages.transport)
  return guardPage(request, response, pages, rewritePage)
}

/**
 * What a site calls from `instrumentation.ts`: gives downloads their Content-Length (Next strips it from route
 * handlers), accounts for delivered bytes, stamps each request with its socket's address, which no client can set, mends
 * addresses that Next fails at, and gives pages their policy.
 */
export const registerDuka = ({ pages, rewritePage }: InstrumentOptions = {}): void => {
  if (isInstrumented()) return
  markInstrumented()
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as RequestStart
    stamp(request)
    mendAddress(request)
    hookResponse(response, pages ? secure(request, response, pages, rewritePage) : () => undefined)
  })
}
