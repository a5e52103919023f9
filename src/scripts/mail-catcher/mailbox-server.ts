import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listenNear } from './listen-near.ts'
import { MAIL_POLICY, mailDocument, mailboxPage, PAGE_POLICY } from './mailbox-page.ts'
import type { MailStore } from './mail-store.ts'

/** A page of another site could point a name of its own at the loopback: links to paid files lie in these mails. */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

interface Answer {
  status?: number
  type: string
  body: string | Buffer
  policy?: string
}

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
})

const notFound = json({ code: 'NOT_FOUND', message: 'There is no such mail.' }, 404)

const answer = async (store: MailStore, method: string, url: URL): Promise<Answer> => {
  const [, first = '', second = '', id = '', kind = ''] = url.pathname.split('/')
  if (method === 'DELETE' && url.pathname === '/api/messages') {
    await store.clear()
    return json({ deleted: true })
  }
  if (method !== 'GET' && method !== 'HEAD') return json({ code: 'METHOD_NOT_ALLOWED' }, 405)
  if (url.pathname === '/') {
    const chosen = url.searchParams.get('id') ?? undefined
    const body = mailboxPage(await store.all(), chosen, url.searchParams.get('view') ?? 'html')
    return { type: 'text/html; charset=utf-8', body, policy: PAGE_POLICY }
  }
  if (first !== 'api' || second !== 'messages') return notFound
  if (id === '') return json(await store.all())
  if (kind === 'source') {
    const source = await store.source(id)
    return source ? { type: 'text/plain; charset=utf-8', body: source } : notFound
  }
  const mail = await store.get(id)
  if (!mail) return notFound
  if (kind === 'html')
    return { type: 'text/html; charset=utf-8', body: mailDocument(mail), policy: MAIL_POLICY }
  return json(mail)
}

const reply = (response: ServerResponse, { status = 200, type, body, policy }: Answer): void => {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
  })
  response.end(body)
}

const handle = async (
  store: MailStore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const host = request.headers.host ?? ''
  if (!LOCAL_HOST.test(host)) {
    reply(response, json({ code: 'FORBIDDEN', message: 'Open the mailbox as localhost.' }, 403))
    return
  }
  try {
    reply(
      response,
      await answer(store, request.method ?? 'GET', new URL(request.url ?? '/', `http://${host}`)),
    )
  } catch (error) {
    reply(
      response,
      json({ code: 'INTERNAL', message: error instanceof Error ? error.message : String(error) }, 500),
    )
  }
}

export const listenMailbox = async (
  store: MailStore,
  port: number | undefined,
): Promise<{ port: number; close: () => Promise<void> }> => {
  const server = createServer((request, response) => void handle(store, request, response))
  return {
    port: await listenNear(server, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
