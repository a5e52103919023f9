import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { defaultLocale, type Locale } from '../../plugins/kernel/locale.ts'
import { isPageRequest } from './is-page-request.ts'
import { type BlankKind, standIn } from './stand-in.ts'

/** What Next says of the blank page and what is not true of the one that stands in for it. */
const untrue = ['Content-Encoding', 'Content-Length', 'ETag', 'Link', 'Transfer-Encoding', 'X-Nextjs-Cache']

const kindOf = (response: ServerResponse): BlankKind | null => {
  const type = String(response.getHeader('content-type') ?? '')
  const isHtml = type.startsWith('text/html')
  if (response.statusCode === 404) return isHtml ? 'not-found' : null
  // To a form that no script has sent Next answers three words of plain text.
  return response.statusCode >= 500 && (isHtml || type.startsWith('text/plain')) ? 'fault' : null
}

const ownOrigin = ({ socket }: IncomingMessage): string => {
  const { localAddress = '127.0.0.1', localPort = 80 } = socket
  return `http://${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${String(localPort)}`
}

const localeOf = (url: string): Locale => (/^\/sw(?:[/?]|$)/.test(url) ? 'sw' : defaultLocale)

const callbackOf = (args: unknown[]): (() => void) | undefined =>
  args.find((arg): arg is () => void => typeof arg === 'function')

const hook = (request: IncomingMessage, response: ServerResponse): void => {
  const original = {
    writeHead: response.writeHead.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  }
  let kind: BlankKind | null | undefined
  // Decided once, when the first byte is to go out: until then Next may change its mind about the status.
  const isBlank = (): boolean => {
    if (kind === undefined) kind = response.headersSent ? null : kindOf(response)
    return kind !== null
  }
  const fill = async (blank: BlankKind): Promise<void> => {
    const html = await standIn(ownOrigin(request), localeOf(request.url ?? '/'), blank)
    kind = null
    if (response.headersSent || response.destroyed) return
    for (const name of untrue) response.removeHeader(name)
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Length', Buffer.byteLength(html))
    original.end(html)
  }
  const hooked = {
    writeHead: (...args: Parameters<typeof original.writeHead>) =>
      isBlank() ? response : original.writeHead(...args),
    flushHeaders: () => {
      if (!isBlank()) original.flushHeaders()
    },
    write: (...args: Parameters<typeof original.write>) => {
      if (!isBlank()) return original.write(...args)
      const written = callbackOf(args)
      if (written) queueMicrotask(written)
      return true
    },
    end: (...args: Parameters<typeof original.end>) => {
      if (!isBlank() || !kind) return original.end(...args)
      const ended = callbackOf(args)
      if (ended) response.once('finish', ended)
      void fill(kind)
      return response
    },
  }
  Object.assign(response, hooked)
}

/**
 * To `notFound()` and to a fault Next answers with a document whose body is empty until its scripts have run: a white
 * page for whoever has none. This puts a page of ours in its place before the first byte goes out, with the same status.
 */
export const fillBlankAnswers = (): void => {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    if (isPageRequest(request.headers, request.url ?? '/')) hook(request, response)
  })
}
