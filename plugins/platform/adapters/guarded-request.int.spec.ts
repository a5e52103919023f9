import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { publicAddress, sendFile, startOrigin } from '../testing/index.ts'
import { askOutside, nextBytes } from './guarded-request.ts'

const origin = await startOrigin()
afterAll(origin.stop)
const hosts = ['files.example.com', '*.cdn.example.com']
const bytes = Buffer.from('Karibu')

const ask = (address: string) => askOutside(origin.outside, { address, hosts })

const textOf = async (address: string): Promise<string> => {
  const answer = await ask(address)
  const chunks = answer[Symbol.asyncIterator]() as AsyncIterator<Buffer, unknown>
  const parts: Buffer[] = []
  for (let part = await nextBytes(answer, chunks); part; part = await nextBytes(answer, chunks))
    parts.push(part)
  return Buffer.concat(parts).toString()
}

const redirectTo = (location: string) => {
  origin.answer = (request, response) => {
    if (request.url === '/start') response.writeHead(302, { location }).end()
    else sendFile({ bytes })(request, response)
  }
}

beforeEach(() => {
  origin.connected.length = 0
  origin.asked.length = 0
  origin.names.clear()
  for (const host of ['files.example.com', 'other.example.com', 'eu.cdn.example.com'])
    origin.names.set(host, [[publicAddress]])
  origin.answer = sendFile({ bytes })
})

const inside: [string, string[]][] = [
  ['https://169.254.169.254/latest', []],
  ['https://localhost/', []],
  ['https://[::1]/', []],
  ['https://0x7f.1/', []],
  ['https://eu.cdn.example.com/private', ['10.0.0.7']],
  ['https://eu.cdn.example.com/mapped', ['::ffff:127.0.0.1']],
  ['https://eu.cdn.example.com/mixed', [publicAddress, '127.0.0.1']],
]

describe.each(inside)('%s', (address, answer) => {
  beforeEach(() => {
    origin.names.set('eu.cdn.example.com', [answer])
    origin.names.set('localhost', [['127.0.0.1']])
  })

  it('is refused, and nobody is connected to', async () => {
    await expect(ask(address)).rejects.toMatchObject({
      code: 'EXTERNAL_REFUSED',
      message: 'EXTERNAL_REFUSED',
    })
    expect(origin.connected).toEqual([])
  })

  it('is refused behind a redirect, and asked by nobody', async () => {
    redirectTo(address)
    await expect(ask('https://files.example.com/start')).rejects.toMatchObject({ code: 'EXTERNAL_REFUSED' })
    expect(origin.asked).toEqual(['GET files.example.com/start'])
    expect(origin.connected).toEqual([publicAddress])
  })
})

describe('a name that changes between the look and the use', () => {
  it('is looked up once for each connection, which is made to the very address that was judged', async () => {
    origin.names.set('files.example.com', [[publicAddress], ['127.0.0.1']])
    expect(await textOf('https://files.example.com/a')).toBe('Karibu')
    expect(origin.connected).toEqual([publicAddress])
    await expect(ask('https://files.example.com/a')).rejects.toMatchObject({ code: 'EXTERNAL_REFUSED' })
    expect(origin.connected).toEqual([publicAddress])
  })

  it('is judged anew at a redirect to itself', async () => {
    origin.names.set('files.example.com', [[publicAddress], ['169.254.169.254']])
    redirectTo('/next')
    await expect(ask('https://files.example.com/start')).rejects.toMatchObject({ code: 'EXTERNAL_REFUSED' })
    expect(origin.connected).toEqual([publicAddress])
  })
})

describe('a redirect', () => {
  it.each(['/next', 'next', 'https://eu.cdn.example.com/next', '//files.example.com/next'])(
    'to %s is followed',
    async (to) => {
      redirectTo(to)
      expect(await textOf('https://files.example.com/start')).toBe('Karibu')
    },
  )

  const never = [
    'http://files.example.com/a',
    '//other.example.com/a',
    '\\\\169.254.169.254/a',
    'https://x@files.example.com/',
    'file:///etc/passwd',
    'https://files.example.com:8443/',
  ]
  it.each(never)('to %s is refused', async (to) => {
    redirectTo(to)
    await expect(ask('https://files.example.com/start')).rejects.toMatchObject({ code: 'EXTERNAL_REFUSED' })
    expect(origin.connected).toHaveLength(1)
  })

  it('that never ends is left after five', async () => {
    redirectTo('/start')
    await expect(ask('https://files.example.com/start')).rejects.toMatchObject({
      code: 'EXTERNAL_UNREACHABLE',
    })
    expect(origin.asked).toHaveLength(6)
  })
})

describe('a server', () => {
  it('hears neither cookies nor credentials, and is asked for bytes as they are', async () => {
    let heard: object = {}
    origin.answer = (request, response) => {
      heard = request.headers
      sendFile({ bytes })(request, response)
    }
    await textOf('https://files.example.com/a')
    expect(heard).toEqual({
      accept: '*/*',
      'accept-encoding': 'identity',
      'user-agent': 'Duka',
      host: 'files.example.com',
      connection: 'close',
    })
  })

  it('without the certificate of its name is not asked', async () => {
    const address = 'https://wrong.example.com/'
    origin.names.set('wrong.example.com', [[publicAddress]])
    const asked = askOutside(origin.outside, { address, hosts: ['wrong.example.com'] })
    await expect(asked).rejects.toMatchObject({ code: 'EXTERNAL_UNREACHABLE' })
    expect(origin.asked).toEqual([])
  })

  it('with headers without end, that hangs up, is down or unknown, is out of reach: one word for all', async () => {
    origin.answer = (_, response) => response.writeHead(200, { 'x-long': 'a'.repeat(20_000) }).end()
    await expect(ask('https://files.example.com/a')).rejects.toMatchObject({
      message: 'EXTERNAL_UNREACHABLE',
    })
    origin.answer = (request) => request.socket.destroy()
    await expect(ask('https://files.example.com/a')).rejects.toMatchObject({
      message: 'EXTERNAL_UNREACHABLE',
    })
    origin.names.delete('files.example.com')
    await expect(ask('https://files.example.com/a')).rejects.toMatchObject({
      message: 'EXTERNAL_UNREACHABLE',
    })
    await origin.stop()
    await expect(ask('https://eu.cdn.example.com/a')).rejects.toMatchObject({
      message: 'EXTERNAL_UNREACHABLE',
    })
    await origin.start()
  })

  it('is left when the one who asked has gone', async () => {
    const leave = new AbortController()
    origin.answer = () => {
      leave.abort()
    }
    const asked = askOutside(origin.outside, {
      address: 'https://files.example.com/a',
      hosts,
      signal: leave.signal,
    })
    await expect(asked).rejects.toMatchObject({ code: 'EXTERNAL_UNREACHABLE' })
  })

  it('that breaks off never looks whole', async () => {
    origin.answer = sendFile({ bytes, cutAfter: 2 })
    await expect(textOf('https://files.example.com/a')).rejects.toMatchObject({
      code: 'EXTERNAL_UNREACHABLE',
    })
  })
})
