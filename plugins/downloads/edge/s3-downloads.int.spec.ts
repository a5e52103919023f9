import { createHash, randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { bucketOf, sizeOfObject } from '../../platform/adapters/bucket.ts'
import { envOf } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'
import { buildRequest } from '../../platform/testing/rest.ts'

const { as, boot, eventually, linkOf, owned, rest, startS3Server } = testing

const s3 = await startS3Server()
afterAll(s3.close)
const { payload } = await boot({ env: s3.env })

const get = (caller: Caller, url: string, headers: Record<string, string> = {}) =>
  rest(payload, caller)<{ code: string; storage: string }>('GET', url, { headers })

const usedOf = async (licenseId: Id) =>
  (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed

const sizeInBucket = (name: string | null | undefined) => {
  const bucket = bucketOf(envOf(payload))
  return bucket && sizeOfObject(bucket, name ?? '')
}

const song = (size = 3_000_000) => ({ name: 'Kupwa — ngoma 🎵.wav', bytes: randomBytes(size) })

describe('files in a bucket', () => {
  it('need the same tables as files on disk: the migrations were made without a bucket', () => {
    const { flattenedFields } = payload.collections['product-files'].config
    const names = flattenedFields.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['prefix', '_objectKey', 'sha256', 'filename']))
  })

  it('come down whole and in parts, with the name that the creator gave, and count once', async () => {
    const { owner, licenseId, bytes } = await owned(payload, { file: song() })
    const link = await linkOf(payload, owner, licenseId)
    const reply = await get(owner, link)
    expect(reply.status).toBe(200)
    expect(Buffer.compare(Buffer.from(reply.bytes), bytes)).toBe(0)
    expect(reply.headers.get('etag')).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`)
    expect(reply.headers.get('content-disposition')).toContain(encodeURIComponent('🎵'))
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    await eventually(async () => (await usedOf(licenseId)) === 1)
    const again = await linkOf(payload, owner, licenseId)
    const part = await get(owner, again, { range: 'bytes=1000-1999999' })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 1000-1999999/3000000'])
    expect(Buffer.compare(Buffer.from(part.bytes), bytes.subarray(1000, 2_000_000))).toBe(0)
  })

  it('are named by us, and opened by the panel to staff only', async () => {
    const { owner, fileId, bytes } = await owned(payload, { file: song(1000) })
    const { filename } = await payload.findByID({ collection: 'product-files', id: fileId })
    expect(filename).toMatch(/^kupwa-ngoma-[0-9a-z]{16}\.wav$/)
    const path = `/api/product-files/file/${filename ?? ''}`
    expect((await get(owner, path)).status).toBe(403)
    const reply = await get(await as(payload, 'editor'), path)
    expect(Buffer.compare(Buffer.from(reply.bytes), bytes)).toBe(0)
  })

  it('leave the bucket with their row', async () => {
    const data = randomBytes(10)
    const file = await payload.create({
      collection: 'product-files',
      data: {},
      file: { data, name: 'loose.bin', mimetype: 'application/octet-stream', size: data.length },
    })
    expect(await sizeInBucket(file.filename)).toBe(10)
    await payload.delete({ collection: 'product-files', id: file.id })
    expect(await sizeInBucket(file.filename)).toBeNull()
  })
})

describe('while the bucket is away', () => {
  it('a link is refused for now and stays good; the health check says why', async () => {
    const { owner, licenseId, bytes } = await owned(payload, { file: song(100_000) })
    const link = await linkOf(payload, owner, licenseId)
    expect((await get({}, '/api/health')).json.storage).toBe('up')
    await s3.stop()
    const refused = await get(owner, link)
    expect([refused.status, refused.json.code]).toEqual([503, 'FILE_UNAVAILABLE'])
    const health = await get({}, '/api/health')
    expect([health.status, health.json.storage]).toEqual([503, 'down'])
    await s3.start()
    expect((await get({}, '/api/health')).status).toBe(200)
    const reply = await get(owner, link)
    expect(Buffer.compare(Buffer.from(reply.bytes), bytes)).toBe(0)
    await eventually(async () => (await usedOf(licenseId)) === 1)
  })

  it('a running download waits for it a moment, and goes on at the same byte', async () => {
    const { owner, licenseId, bytes } = await owned(payload, { file: song(24_000_000) })
    const request = buildRequest(payload, owner, 'GET', await linkOf(payload, owner, licenseId))
    const response = await handleEndpoints({ config: payload.config, request })
    const chunks: Uint8Array[] = []
    let restarted: Promise<void> | undefined
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk)
      restarted ??= s3.stop().then(s3.start)
    }
    await restarted
    expect(Buffer.compare(Buffer.concat(chunks), bytes)).toBe(0)
    await eventually(async () => (await usedOf(licenseId)) === 1)
  })

  it('for longer, a running download is cut, counts nothing, and is continued when it is back', async () => {
    const { owner, licenseId, bytes } = await owned(payload, { file: song(24_000_000) })
    const link = await linkOf(payload, owner, licenseId)
    const request = buildRequest(payload, owner, 'GET', link)
    const response = await handleEndpoints({ config: payload.config, request })
    const chunks: Uint8Array[] = []
    const readAll = async () => {
      for await (const chunk of response.body ?? []) {
        chunks.push(chunk)
        await s3.stop()
      }
    }
    await expect(readAll()).rejects.toThrow()
    const got = Buffer.concat(chunks)
    expect(got.length).toBeLessThan(bytes.length)
    expect(await usedOf(licenseId)).toBe(0)
    const range = { range: `bytes=${String(got.length)}-` }
    expect((await get(owner, link, range)).json.code).toBe('FILE_UNAVAILABLE')
    await s3.start()
    const rest_ = await get(owner, link, range)
    expect(rest_.status).toBe(206)
    expect(Buffer.compare(Buffer.concat([got, rest_.bytes]), bytes)).toBe(0)
    await eventually(async () => (await usedOf(licenseId)) === 1)
  })
})
