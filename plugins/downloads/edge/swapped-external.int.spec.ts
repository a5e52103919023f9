import { randomBytes } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { setClock, setOutside } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'

const { as, askForLink, boot, deliverDue, eventually, externalShop, movableClock } = testing
const { linkOf, owned, peek, rest, sendFile, startOrigin } = testing

const origin = await startOrigin()
afterAll(origin.stop)
const { payload } = await boot({ env: { EXTERNAL_HOSTS: 'files.example.com', DOWNLOAD_LIMITS: '0' } })
setOutside(payload, origin.outside)
const clock = movableClock()
setClock(payload, clock)
const editor = await as(payload, 'editor')
const { change, fileOf, made, trailOf } = externalShop(payload, editor)

const bytes = randomBytes(600_000)
const file = { bytes, type: 'audio/x-ngoma' }
/** As large, and called the same by its server. */
const swapped = { ...file, bytes: randomBytes(bytes.length) }

const bought = async () => {
  origin.answer = sendFile(file)
  const sale = await owned(payload)
  const { id: fileId } = await made()
  await deliverDue(payload)
  await payload.update({ collection: 'releases', id: sale.releaseId, data: { files: [fileId] } })
  return { ...sale, fileId }
}

beforeEach(() => {
  clock.advance(10)
  origin.asked.length = 0
})

const ask = (caller: Caller, method: 'GET' | 'HEAD', url: string, headers: Record<string, string> = {}) =>
  rest(payload, caller)<{ code: string }>(method, url, { headers })

const rowsOf = (license: number | string) =>
  peek(payload, (tx) =>
    tx.list('downloads', { where: { license: { equals: license } }, sort: 'id', limit: 50 }),
  )

const refusalsOf = async (fileId: number) =>
  (await trailOf(fileId)).filter(([action]) => action === 'file.external-refused')

describe('another content that looks the same', () => {
  it('is not given by its rest either, and staff are told, until they have it measured anew', async () => {
    const sale = await bought()
    const { fileId, licenseId, owner } = sale
    const [url, unused] = [await linkOf(payload, owner, licenseId), await linkOf(payload, owner, licenseId)]
    const { etag = '' } = Object.fromEntries((await ask(owner, 'HEAD', url)).headers)
    origin.answer = sendFile(swapped)
    await expect(ask(owner, 'GET', url)).rejects.toThrow('not the one that was measured')

    const rest_ = await ask(owner, 'GET', url, { range: 'bytes=590000-', 'if-range': etag })
    expect([rest_.status, rest_.json.code]).toEqual([503, 'FILE_UNAVAILABLE'])
    expect((await ask(owner, 'GET', unused)).json.code).toBe('FILE_UNAVAILABLE')
    expect((await askForLink(payload, owner, licenseId)).json.code).toBe('FILE_UNAVAILABLE')
    const library = await rest(payload, owner)('GET', '/api/shop/library')
    expect([library.status, library.text.includes('Ngoma')]).toEqual([200, true])

    await eventually(async () => (await rowsOf(licenseId))[0]?.bytesDelivered !== 0)
    const [row] = await rowsOf(licenseId)
    expect(row).toMatchObject({ status: 'refused', code: 'FILE_UNAVAILABLE', completedAt: null })
    expect((await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed).toBe(0)
    expect(await refusalsOf(fileId)).toEqual([
      ['file.external-refused', { code: 'FILE_UNAVAILABLE', downloadId: String(row?.id) }],
    ])
    expect(await fileOf(fileId)).toMatchObject({ sha256: null, externalTag: 'EXTERNAL_CHANGED' })

    origin.answer = sendFile(file)
    await change(fileId, { displayName: 'Again.zip' })
    await deliverDue(payload)
    const again = await ask(owner, 'GET', await linkOf(payload, owner, licenseId))
    expect(Buffer.compare(Buffer.from(again.bytes), bytes)).toBe(0)
    expect((await ask(owner, 'GET', url, { range: 'bytes=590000-' })).json.code).toBe('LINK_USED')
  })

  it('does not undo what staff had measured meanwhile', async () => {
    const { fileId, licenseId, owner } = await bought()
    const url = await linkOf(payload, owner, licenseId)
    origin.answer = sendFile(swapped)
    const sha256 = 'a'.repeat(64)
    const send = origin.answer
    origin.answer = (request, response) => {
      if (request.headers.range === 'bytes=0-0') {
        send(request, response)
        return
      }
      void peek(payload, (tx) => tx.set('product-files', fileId, { sha256 })).then(() => {
        send(request, response)
      })
    }
    await expect(ask(owner, 'GET', url)).rejects.toThrow('not the one that was measured')
    expect(await fileOf(fileId)).toMatchObject({ sha256 })
    expect(await refusalsOf(fileId)).toEqual([])
  })
})

describe('looks at a file of another server', () => {
  it('are few, however often a link is looked at, one after the other or at once', async () => {
    const { licenseId, owner } = await bought()
    const url = await linkOf(payload, owner, licenseId)
    origin.asked.length = 0
    for (let turn = 0; turn < 15; turn += 1) expect((await ask(owner, 'HEAD', url)).status).toBe(200)
    expect(origin.asked).toHaveLength(1)
    clock.advance(10)
    const { values } = await testing.race(15, () => ask(owner, 'HEAD', url))
    expect(values.map(({ status }) => status)).toEqual(Array<number>(15).fill(200))
    expect(origin.asked).toHaveLength(2)
  })

  it('are limited for each link while the other server does not give it', async () => {
    const { licenseId, owner } = await bought()
    const url = await linkOf(payload, owner, licenseId)
    origin.asked.length = 0
    origin.answer = (_, response) => response.writeHead(500).end()
    const codes: number[] = []
    for (let turn = 0; turn < 45; turn += 1) codes.push((await ask(owner, 'HEAD', url)).status)
    expect(codes).toEqual([...Array<number>(40).fill(503), ...Array<number>(5).fill(429)])
    expect(origin.asked).toHaveLength(40)
    const refused = await ask(owner, 'GET', url)
    expect([refused.status, refused.json.code]).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect(refused.headers.get('retry-after')).not.toBeNull()
  })
})
