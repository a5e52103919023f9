import { createServer, type IncomingMessage, type Server } from 'node:http'
import { Readable } from 'node:stream'
import { handleEndpoints, type Payload } from 'payload'

export interface TestServing {
  /** `http://127.0.0.1:<port>`: for INTERNAL_URL, or for a client of one's own. */
  url: string
  /** From now on this site answers; before, every request gets a 503. */
  answerWith: (payload: Payload) => void
  close: () => Promise<void>
}

const headersOf = (incoming: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) headers.append(name, each)
  }
  return headers
}

const requestOf = (incoming: IncomingMessage, origin: string): Request => {
  const method = incoming.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers: headersOf(incoming),
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' } : {}),
  })
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })

/**
 * Payload's REST door on a real port of the loopback, for what the product itself asks over HTTP. Start it before
 * `boot({ env: { INTERNAL_URL: serving.url } })`, and name the site after.
 */
export const serve = async (): Promise<TestServing> => {
  let site: Payload | undefined
  const answer = async (incoming: IncomingMessage): Promise<Response> => {
    if (!site) return new Response('The site is not there yet', { status: 503 })
    const request = requestOf(incoming, site.config.serverURL || 'http://localhost:3000')
    return handleEndpoints({ config: site.config, request })
  }
  const server = createServer((incoming, outgoing) => {
    answer(incoming)
      .then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers))
        outgoing.end(Buffer.from(await response.arrayBuffer()))
      })
      .catch((error: unknown) => {
        outgoing.writeHead(500).end(String(error))
      })
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${String(port)}`,
    answerWith: (payload) => {
      site = payload
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
