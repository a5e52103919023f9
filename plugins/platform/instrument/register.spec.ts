import { createServer, get, request, type IncomingHttpHeaders, type Server } from 'node:http'
import { Agent } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isInstrumented, onDelivery, type Outcome } from './deliveries.ts'
import { clientAddressHeader, contentEncodingHeader, contentLengthHeader, deliveryHeader } from './headers.ts'
import { registerDuka } from './register.ts'

const body = Buffer.alloc(30_000_000, 'x')
const seen: IncomingHttpHeaders[] = []
const addresses: (string | undefined)[] = []
let server: Server
let port = 0

/** As Next does: the head is written by itself with the first bytes, and a length of its own is gone. */
const answer = (length: number): Server =>
  createServer((incoming, outgoing) => {
    seen.push(incoming.headers)
    addresses.push(incoming.url)
    outgoing.setHeader(contentLengthHeader, String(length))
    outgoing.setHeader(deliveryHeader, incoming.url?.slice(1) ?? '')
    if (incoming.url === '/packed') outgoing.setHeader(contentEncodingHeader, 'gzip')
    if (incoming.method === 'HEAD') return outgoing.end()
    let sent = 0
    const more = (): void => {
      while (sent < body.length) {
        const chunk = body.subarray(sent, sent + 1_000_000)
        sent += chunk.length
        if (!outgoing.write(chunk)) return void outgoing.once('drain', more)
      }
      outgoing.end()
    }
    more()
    return undefined
  })

beforeAll(async () => {
  registerDuka()
  registerDuka()
  server = answer(body.length)
  port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const delivered = (id: string) =>
  new Promise<Outcome>((resolve) => {
    onDelivery(id, resolve)
  })

interface Reply {
  headers: IncomingHttpHeaders
  bytes: number
}

const fetchOnce = (id: string, agent: Agent, headers: Record<string, string> = {}) =>
  new Promise<Reply>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: `/${id}`, agent, headers }, (reply) => {
      let bytes = 0
      reply.on('data', (chunk: Buffer) => (bytes += chunk.length))
      reply.on('end', () => {
        resolve({ headers: reply.headers, bytes })
      })
    }).on('error', reject)
  })

describe('the socket hook', () => {
  it('gives the length, keeps its own headers, and accounts for each of two on one connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (const id of ['first', 'second']) {
      const outcome = delivered(id)
      const reply = await fetchOnce(id, agent)
      expect(reply.bytes).toBe(body.length)
      expect(reply.headers['content-length']).toBe(String(body.length))
      expect(reply.headers['transfer-encoding']).toBeUndefined()
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('x-duka-'))).toEqual([])
      expect(await outcome).toEqual({ bytes: body.length, isComplete: true })
    }
    agent.destroy()
    expect(isInstrumented()).toBe(true)
  })

  it('tells the length of HEAD', async () => {
    const length = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path: '/head', method: 'HEAD' }, (reply) => {
        resolve(reply.headers['content-length'])
      }).end()
    })
    expect(length).toBe(String(body.length))
  })

  it('says how a body is packed', async () => {
    const { headers } = await fetchOnce('packed', new Agent())
    expect(headers['content-encoding']).toBe('gzip')
    expect(headers[contentEncodingHeader]).toBeUndefined()
  })

  it('lets no client say where it is, or speak under a private name', async () => {
    const forged = {
      [clientAddressHeader]: '203.0.113.9',
      [contentLengthHeader]: '5',
      'x-duka-anything': '1',
    }
    await fetchOnce('forged', new Agent(), forged)
    const headers = seen.at(-1) ?? {}
    expect(headers[clientAddressHeader]).toBe('127.0.0.1')
    expect(Object.keys(headers).filter((name) => name.startsWith('x-duka-'))).toEqual([clientAddressHeader])
  })

  it('makes an address of what is no UTF-8, and leaves every other as it came', async () => {
    for (const [sent, read] of [
      ['%ff', '/%25ff'],
      ['a%E0%A4%A/%00?q=%ff&r=%', '/a%25E0%25A4%25A/%2500?q=%ff&r=%'],
      ['100%', '/100%25'],
      ['caf%C3%A9?q=%ff', '/caf%C3%A9?q=%ff'],
      ['a%2Fb', '/a%2Fb'],
    ] as const) {
      await fetchOnce(sent, new Agent())
      expect(addresses.at(-1)).toBe(read)
    }
  })

  it('says how much of a response left when the client hung up, and never that all of it did', async () => {
    const outcome = delivered('cut')
    await new Promise<void>((resolve) => {
      get({ port, host: '127.0.0.1', path: '/cut' }, (reply) => {
        reply.once('data', () => {
          reply.destroy()
          resolve()
        })
      })
    })
    const { bytes, isComplete } = await outcome
    expect(isComplete).toBe(false)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(body.length)
  })
})
