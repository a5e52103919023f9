import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { fillBlankAnswers } from './fill-blank-answers.ts'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

// What Next itself compresses with: it wraps the same methods of an answer, and comes with no types.
const compression = createRequire(import.meta.url)('next/dist/compiled/compression') as () => Middleware

const ours = (what: string): string =>
  `<!doctype html><head><script data-keep="">theme()</script><script src="/_next/a.js" async=""></script><link rel="preload" as="script" href="/_next/a.js"/></head><body>${what}<script>self.__next_f.push([1,"x"])</script></body>`

let isDown = false

/** As Next answers: the status and the type first, then headers and body in pieces, compressed. */
const nextLike = (request: IncomingMessage, response: ServerResponse): void => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop')
  const stand = /^(?:\/(sw))?\/instead\/(.+)$/.exec(pathname)
  response.statusCode = stand ? (isDown ? 500 : 200) : Number(searchParams.get('status') ?? 200)
  response.setHeader('Content-Type', `${searchParams.get('type') ?? 'text/html'}; charset=utf-8`)
  response.setHeader('ETag', '"blank"')
  response.flushHeaders()
  const body = stand ? ours(`${stand[1] ?? 'en'} ${stand[2] ?? ''}`) : 'as Next made it '.repeat(200)
  response.write(body.slice(0, 10))
  setImmediate(() => response.end(body.slice(10)))
}

let server: Server
let origin: string

beforeAll(async () => {
  fillBlankAnswers()
  const compress = compression()
  server = createServer((request, response) => compress(request, response, () => nextLike(request, response)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${origin}${path}`, { method, headers: { accept: 'text/html', ...headers } })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const untouched = 'as Next made it'

describe('[unit] a blank answer', () => {
  it.each([
    ['/nope?status=404', 404, 'en not-found'],
    ['/sw/hakuna?status=404', 404, 'sw not-found'],
    ['/library?status=500', 500, 'en fault'],
    ['/sw?status=500', 500, 'sw fault'],
    ['/library/link?status=500&type=text/plain', 500, 'en fault'],
  ])('to %s is a page with the same status, in the language of its address', async (path, status, said) => {
    const answer = await ask(path)
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(`<body>${said}`)])
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(answer.text)))
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('etag')).toBeNull()
  })

  it('is filled with a page that does without the scripts of Next, and keeps those that do', async () => {
    const { text } = await ask('/nope?status=404')
    expect(text).not.toMatch(/_next|__next/)
    expect(text).toContain('<script data-keep="">theme()</script>')
  })

  it('to a form that was sent is filled too; to HEAD it stays without a body', async () => {
    expect((await ask('/library/link?status=500', {}, 'POST')).text).toContain('en fault')
    const head = await ask('/nope?status=404', {}, 'HEAD')
    expect([head.status, head.text]).toEqual([404, ''])
  })

  it('is two sentences and a link when not even the page that stands in can be made', async () => {
    isDown = true
    const other = createServer((request, response) => nextLike(request, response))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const at = `http://127.0.0.1:${String((other.address() as AddressInfo).port)}`
    const answer = await fetch(`${at}/sw/library?status=500`, { headers: { accept: 'text/html' } })
    const text = await answer.text()
    expect([answer.status, text]).toEqual([500, expect.stringContaining('<html lang="sw">')])
    expect(text).toContain('href="/sw"')
    // The first server still has the page that it was given before.
    expect((await ask('/library?status=500')).text).toContain('en fault')
    isDown = false
    other.closeAllConnections()
    other.close()
  })
})

describe('[unit] any other answer', () => {
  it.each([
    ['a page', '/?status=200', {}],
    ['a redirect', '/?status=303', {}],
    ['data for scripts', '/nope?status=404', { rsc: '1' }],
    ['a form that was sent by script', '/?status=500', { 'next-action': 'x' }],
    ['the panel', '/admin/nope?status=404', {}],
    ['the API', '/api/shop/nope?status=404', {}],
    ['what is no document', '/nope?status=404&type=application/json', {}],
    ['plain text that is not there', '/nope?status=404&type=text/plain', {}],
    ['a picture', '/nope.png?status=404', { accept: 'image/avif,image/webp,*/*;q=0.8' }],
  ])('goes out as it was made: %s', async (_, path, headers) => {
    expect((await ask(path, headers)).text).toContain(untouched)
  })
})
