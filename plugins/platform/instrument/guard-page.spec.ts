import { createServer, get, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createGunzip, createGzip } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hashesOf } from './script-hashes.ts'
import { pagePolicy } from './page-policy.ts'
import { registerDuka } from './register.ts'

const own = "document.title='own'"
const bought = 'self.__next_f.push([1])'
const smuggled = 'steal()'
const page = (nonce: string) =>
  `<html><head><script src="/_next/a.js" nonce="${nonce}"></script><script>${own}</script></head>
<body><script>${smuggled}</script><script nonce="guess">${smuggled}</script><script nonce="${nonce}">${bought}</script>`

let told = ''
let server: Server
let port = 0

/** As Next's own packer does: it puts itself over `write` and `end`, and calls those that it found. */
const pack = (response: ServerResponse): void => {
  const write = response.write.bind(response) as (chunk: Buffer) => boolean
  const end = response.end.bind(response) as () => ServerResponse
  const zip = createGzip()
  zip.on('data', (chunk: Buffer) => write(chunk))
  zip.on('end', () => end())
  const begin = () => {
    if (!response.headersSent) response.writeHead(response.statusCode)
  }
  response.write = ((chunk: string) => {
    begin()
    return zip.write(chunk)
  }) as typeof response.write
  response.end = ((chunk?: string) => {
    begin()
    zip.end(chunk)
    return response
  }) as typeof response.end
}

const answer = (asked: IncomingMessage, response: ServerResponse): void => {
  told = /'nonce-(.+)'/.exec(String(asked.headers['content-security-policy']))?.[1] ?? ''
  response.setHeader('Content-Security-Policy', "frame-ancestors 'self'")
  response.setHeader('Content-Type', asked.url === '/api/x' ? 'application/json' : 'text/html; charset=utf-8')
  if (asked.url === '/same') {
    response.statusCode = 304
    response.end()
    return
  }
  if (asked.url === '/plain') {
    response.setHeader('Content-Length', Buffer.byteLength(page('cached')))
    response.end(asked.method === 'HEAD' ? undefined : page('cached'))
    return
  }
  pack(response)
  if (asked.url === '/streamed') {
    // As Next does: the head goes out before the first byte of the page.
    response.flushHeaders()
    response.write(Buffer.from(`${page(told)}Café`))
  }
  response.end(page('cached'))
}

beforeAll(async () => {
  const bucket = {
    bucket: 'files',
    endpoint: '',
    publicEndpoint: 'https://s3.example',
    region: 'x',
    accessKeyId: '',
    secretAccessKey: '',
    isPathStyle: true,
  }
  registerDuka({
    pages: pagePolicy({ serverUrl: 'https://shop.example', bucket }, { inlineScripts: [own] }),
    rewritePage: (html) => html.replaceAll('/_next/a.js', '/_next/rewritten.js'),
  })
  server = createServer(answer)
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

/** What a browser reads, unpacked: the length that was said, if any, and the text. */
const bodyOf = (path: string, method = 'GET') =>
  new Promise<{ length: string | undefined; text: string }>((resolve, reject) => {
    request({ port, path, method, agent: false }, (reply) => {
      const isPacked = path !== '/plain'
      const chunks: Buffer[] = []
      const body = isPacked ? reply.pipe(createGunzip()) : reply
      body.on('data', (chunk: Buffer) => chunks.push(chunk))
      body.on('error', reject)
      body.on('end', () => {
        resolve({ length: reply.headers['content-length'], text: Buffer.concat(chunks).toString('utf8') })
      })
    })
      .on('error', reject)
      .end()
  })

const headersOf = (path: string) =>
  new Promise<IncomingMessage['headers']>((resolve, reject) => {
    const headers = { 'content-security-policy': "script-src 'nonce-mine'" }
    get({ port, path, headers, agent: false }, (reply) => {
      reply.resume().on('end', () => resolve(reply.headers))
    }).on('error', reject)
  })

const policyOf = async (path: string): Promise<Record<string, string>> => {
  const text = String((await headersOf(path))['content-security-policy'])
  return Object.fromEntries(
    text.split('; ').map((each) => [each.split(' ', 1)[0] ?? '', each.slice(each.indexOf(' ') + 1)]),
  )
}

describe('the HTML of a page', () => {
  const changed = page('cached').replace('/_next/a.js', '/_next/rewritten.js')

  it('is changed before it is packed, as a whole and with its true length', async () => {
    expect((await bodyOf('/')).text).toBe(changed)
    expect(await bodyOf('/plain')).toEqual({ length: String(Buffer.byteLength(changed)), text: changed })
  })

  it('is changed where a stream begins, and no letter of it is broken', async () => {
    const { text } = await bodyOf('/streamed')
    expect(text).toContain('/_next/rewritten.js')
    expect(text).toContain('Café')
    expect(text.endsWith(page('cached'))).toBe(true)
  })

  it('is nobody else’s in the panel and in answers of other types', async () => {
    expect((await bodyOf('/admin')).text).toBe(page('cached'))
    expect((await bodyOf('/api/x')).text).toBe(page('cached'))
  })

  it('is not measured wrongly for who asks for its head only', async () => {
    expect((await bodyOf('/plain', 'HEAD')).length).toBeUndefined()
  })
})

describe('the policy of a page', () => {
  it('names the framework’s scripts of a cached page by hash, and none that was smuggled in', async () => {
    const scripts = (await policyOf('/'))['script-src']
    expect(scripts).toBe(["'self'", ...hashesOf([own]), ...hashesOf([bought])].join(' '))
    expect((await policyOf('/'))['script-src']).toBe(scripts)
  })

  it('gives a page that is made for the request a nonce of its own, which no client chooses', async () => {
    const scripts = (await policyOf('/streamed'))['script-src']
    expect(told).toHaveLength(24)
    expect(scripts).toBe(["'self'", ...hashesOf([own]), `'nonce-${told}'`].join(' '))
  })

  it('lets a form lead on to where people pay and where files lie, and nowhere else', async () => {
    const policy = await policyOf('/checkout')
    expect(policy['form-action']).toBe(
      "'self' https://checkout.stripe.com https://s3.example https://files.s3.example",
    )
    expect(policy['object-src']).toBe("'none'")
    expect(policy['base-uri']).toBe("'none'")
    expect((await policyOf('/admin/login'))['connect-src']).toContain('https://s3.example')
  })

  it('leaves the API its own policies, and the browser the policy of the page that it kept', async () => {
    expect(await policyOf('/api/x')).toEqual({ 'frame-ancestors': "'self'" })
    expect((await headersOf('/same'))['content-security-policy']).toBeUndefined()
  })

  it('asks for TLS on every answer of a site that has it', async () => {
    for (const path of ['/', '/api/x', '/same']) {
      expect((await headersOf(path))['strict-transport-security']).toBe('max-age=31536000')
    }
    expect(pagePolicy({ serverUrl: 'http://localhost:3000', bucket: null }).transport).toBeNull()
  })
})
