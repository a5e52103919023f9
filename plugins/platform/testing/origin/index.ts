import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect } from 'node:tls'
import type { Outside } from '../../outside.ts'

/** An address of the Internet at which a test's own server seems to stand. */
export const publicAddress = '93.184.216.34'

export interface TestOrigin {
  /** A world in which every public address is this server (`setOutside`). */
  outside: Outside
  /** What names resolve to, in the order of the look-ups: the last answer stays. */
  names: Map<string, string[][]>
  /** Every address that a connection was made to. */
  connected: string[]
  /** What was asked, as `GET files.example.com/a`. */
  asked: string[]
  /** What the server answers now. */
  answer: RequestListener
  /** Nobody listens any more, until `start`. */
  stop: () => Promise<void>
  start: () => Promise<void>
}

const here = path.dirname(fileURLToPath(import.meta.url))

/** Good for nothing but tests: everybody has its key. */
const certificate = async () => ({
  cert: await readFile(path.join(here, 'test-only-certificate.pem'), 'utf8'),
  key: await readFile(path.join(here, 'test-only-key.pem'), 'utf8'),
})

const lookUp = ({ names }: TestOrigin, host: string): Promise<string[]> => {
  const answers = names.get(host) ?? []
  const [first] = answers
  if (answers.length > 1) answers.shift()
  return first ? Promise.resolve(first) : Promise.reject(new Error('Nobody knows this name.'))
}

/**
 * A real https server on this machine, for `files.example.com`, `other.example.com` and names of one label below
 * `cdn.example.com`, and a world in which connections to any address lead to it.
 */
export const startOrigin = async (): Promise<TestOrigin> => {
  const { cert, key } = await certificate()
  const server = createServer({ cert, key }, (request, response) => {
    origin.asked.push(`${request.method ?? ''} ${request.headers.host ?? ''}${request.url ?? ''}`)
    origin.answer(request, response)
  })
  let port = 0
  const origin: TestOrigin = {
    outside: {
      addressesOf: (host) => lookUp(origin, host),
      connect: (address, host) => {
        origin.connected.push(address)
        return connect({ host: '127.0.0.1', port, servername: host, ca: cert })
      },
    },
    names: new Map(),
    connected: [],
    asked: [],
    answer: (_, response) => response.writeHead(404).end(),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    start: async () => {
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
      port = (server.address() as AddressInfo).port
    },
  }
  for (const host of ['files.example.com', 'other.example.com', 'eu.cdn.example.com'])
    origin.names.set(host, [[publicAddress]])
  await origin.start()
  server.unref()
  return origin
}
