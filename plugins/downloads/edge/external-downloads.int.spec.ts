import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { setClock, setOutside } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'

const { as, askForLink, boot, deliverDue, eventually, externalShop, movableClock } = testing
const { linkOf, owned, publicAddress, race, rest, sendFile, startOrigin } = testing

const origin = await startOrigin()
afterAll(origin.stop)
// An nginx sends the files of this shop: those of other servers still come through the shop itself.
const { payload } = await boot({
  env: { EXTERNAL_HOSTS: 'files.example.com', DOWNLOAD_DELIVERY: 'accel', DOWNLOAD_LIMITS: '0' },
})
setOutside(payload, origin.outside)
const clock = movableClock()
setClock(payload, clock)
const editor = await as(payload, 'editor')
const { made, trailOf } = externalShop(payload, editor)

const bytes = randomBytes(600_000)
const file = { bytes, type: 'audio/x-ngoma' }
const address = 'https://files.example.com/secret/Ngoma.wav?signed=abc'

/** Somebody who bought a product whose file lies on the other server. */
const bought = async () => {
  origin.answer = sendFile(file)
  const sale = await owned(payload)
  const { id: fileId } = await made(address)
  await deliverDue(payload)
  await payload.update({ collection: 'releases', id: sale.releaseId, data: { files: [fileId] } })
  return { ...sale, fileId }
}

let sale: Awaited<ReturnType<typeof bought>>
beforeAll(async () => {
  sale = await bought()
})
beforeEach(() => {
  // What was seen in the test before is forgotten.
  clock.advance(10)
  origin.names.set('files.example.com', [[publicAddress]])
  origin.connected.length = 0
  origin.asked.length = 0
  origin.answer = sendFile(file)
})

const get = (caller: Caller, url: string, headers: Record<string, string> = {}) =>
  rest(payload, caller)<{ code: string }>('GET', url, { headers })

const link = () => linkOf(payload, sale.owner, sale.licenseId)

const usedOf = async (licenseId: Id) =>
  (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed

const isWhole = (got: Uint8Array) => Buffer.compare(Buffer.from(got), bytes) === 0

describe('a file of another server', () => {
  it('comes whole through this site, whoever sends the other files, and counts', async () => {
    const before = await usedOf(sale.licenseId)
    const reply = await get(sale.owner, await link())
    expect([reply.status, isWhole(reply.bytes)]).toEqual([200, true])
    expect(reply.headers.get('content-type')).toBe('audio/x-ngoma')
    expect(reply.headers.get('etag')).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`)
    expect(reply.headers.get('content-disposition')).toContain('Ngoma.wav')
    expect(origin.connected).toEqual([publicAddress, publicAddress])
    await eventually(async () => (await usedOf(sale.licenseId)) === (before ?? 0) + 1)
  })

  it('never shows where it lies', async () => {
    const asked = await askForLink(payload, sale.owner, sale.licenseId)
    const answers = [
      asked.text,
      (await rest(payload, sale.owner)('GET', '/api/shop/library')).text,
      (await rest(payload, sale.owner)('GET', '/api/releases?depth=3')).text,
      JSON.stringify([...(await get(sale.owner, asked.json.url)).headers]),
    ]
    expect(answers[1]).toContain('Ngoma.wav')
    for (const answer of answers) expect(answer).not.toMatch(/example\.com|secret|signed=/)
  })

  it('comes in parts, also at once, and from where it stopped', async () => {
    const url = await link()
    const first = await get(sale.owner, url, { range: 'bytes=0-99999' })
    expect([first.status, first.headers.get('content-range')]).toEqual([206, 'bytes 0-99999/600000'])
    const spans = ['100000-299999', '300000-499999', '500000-']
    const { values, errors } = await race(3, (turn) =>
      get(sale.owner, url, { range: `bytes=${spans[turn] ?? ''}` }),
    )
    expect(errors).toEqual([])
    expect(values.map(({ status }) => status)).toEqual([206, 206, 206])
    expect(isWhole(Buffer.concat([first, ...values].map((each) => each.bytes)))).toBe(true)
  })

  it('comes whole when the connection to the other server breaks on the way', async () => {
    const url = await link()
    let answers = 0
    origin.answer = (request, response) => {
      answers += 1
      sendFile({ ...file, ...(answers === 2 && { cutAfter: 250_000 }) })(request, response)
    }
    expect(isWhole((await get(sale.owner, url)).bytes)).toBe(true)
    expect(answers).toBe(3)
  })

  it('comes in parts from a server that knows none', async () => {
    const url = await link()
    origin.answer = sendFile({ ...file, ignoresRanges: true })
    const part = await get(sale.owner, url, { range: 'bytes=100000-200000' })
    expect(Buffer.compare(Buffer.from(part.bytes), bytes.subarray(100_000, 200_001))).toBe(0)
  })

  it('is opened by staff too', async () => {
    const path = `/api/shop/files/${String(sale.fileId)}/link`
    const { json } = await rest(payload, editor)<{ url: string }>('POST', path, { body: {} })
    expect(isWhole((await get(editor, json.url)).bytes)).toBe(true)
  })
})

describe('another content than the one that was sold', () => {
  const others: [string, Parameters<typeof sendFile>[0]][] = [
    ['of another size', { ...file, bytes: bytes.subarray(1) }],
    ['of another name', { ...file, etag: '"v2"' }],
    ['of another type', { ...file, type: 'text/html' }],
  ]
  it.each(others)('%s is not given; the link stays good', async (_, other) => {
    const url = await link()
    origin.answer = sendFile(other)
    const refused = await get(sale.owner, url)
    expect([refused.status, refused.json.code]).toEqual([503, 'FILE_UNAVAILABLE'])
    origin.answer = sendFile(file)
    expect(isWhole((await get(sale.owner, url)).bytes)).toBe(true)
  })

  it('stands in the trail, once an hour for each file', async () => {
    const refusals = (await trailOf(sale.fileId)).filter(([action]) => action === 'file.external-refused')
    expect(refusals).toHaveLength(1)
    expect(refusals[0]?.[1]).toMatchObject({ code: 'FILE_UNAVAILABLE' })
  })
})

const inside: [string, () => void][] = [
  ['a name that became private', () => origin.names.set('files.example.com', [['10.1.2.3']])],
  [
    'a name that changes after the look',
    () => origin.names.set('files.example.com', [[publicAddress], ['127.0.0.1']]),
  ],
  [
    'a redirect to this machine',
    () => {
      origin.answer = (_, response) => response.writeHead(302, { location: 'https://[::1]/' }).end()
    },
  ],
]

describe('at every request', () => {
  it.each(inside)('%s is refused, and nothing inside is asked; the link stays good', async (_, arrange) => {
    const url = await link()
    arrange()
    const refused = await get(sale.owner, url)
    expect([refused.status, refused.json.code]).toEqual([503, 'FILE_UNAVAILABLE'])
    expect(refused.text).not.toMatch(/EXTERNAL|10\.1|127\.0|example/)
    expect(new Set(origin.connected).size).toBeLessThanOrEqual(1)
    expect(origin.connected).not.toContain('127.0.0.1')
    origin.names.set('files.example.com', [[publicAddress]])
    origin.answer = sendFile(file)
    expect(isWhole((await get(sale.owner, url)).bytes)).toBe(true)
  })

  it('a server that is away is waited for: the link stays good', async () => {
    const url = await link()
    await origin.stop()
    expect((await get(sale.owner, url)).json.code).toBe('FILE_UNAVAILABLE')
    await origin.start()
    expect(isWhole((await get(sale.owner, url)).bytes)).toBe(true)
  })
})
