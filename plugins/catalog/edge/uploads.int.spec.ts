import { createHash, randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import { bucketOf, sizeOfObject } from '../../platform/adapters/bucket.ts'
import type { Staff } from '../../platform/actor.ts'
import { envOf, setClock } from '../../platform/registry.ts'
import { systemCtx } from '../../platform/system-ctx.ts'
import { runSweepers } from '../../platform/sweepers.ts'
import * as testing from '../../platform/testing/index.ts'
import { s3UploadStore } from '../adapters/s3-upload-store.ts'
import { completeUpload } from '../service/complete-upload.ts'
import { breakPart, largeUpload, putPart } from '../../platform/testing/index.ts'

const { as, boot, deliverDue, externalShop, movableClock, offerOnSale, race, rest, startS3Server } = testing

const s3 = await startS3Server()
afterAll(s3.close)
const { payload } = await boot({ env: { ...s3.env, MAX_FILE_MB: '40', EXTERNAL_HOSTS: 'files.example.com' } })
const clock = movableClock()
setClock(payload, clock)
const editor = await as(payload, 'editor')
const shop = largeUpload(payload, editor)

const mebibyte = 1024 * 1024
const partBytes = 16 * mebibyte
// A PNG by its first bytes, whatever its name says.
const picture = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.alloc(17),
  Buffer.from('01400000', 'hex'),
  Buffer.from('IDAT'),
  randomBytes(20 * mebibyte),
])

const partOf = (bytes: Buffer, part: number) =>
  new Uint8Array(bytes.subarray((part - 1) * partBytes, part * partBytes))

const urlOf = async (uploadId: string, part: number) => (await shop.sign(uploadId, part)).json.url

const fileOf = (id: number) => payload.findByID({ collection: 'product-files', id })

const uploaded = async (bytes = picture, name = 'Large file.wav') => {
  const begun = (await shop.begin({ name, size: bytes.length, modifiedAt: 1 })).json
  for (let part = 1; part <= begun.parts; part += 1) {
    expect(await putPart(await urlOf(begun.uploadId, part), partOf(bytes, part))).toBe(200)
  }
  return begun.uploadId
}

describe('a large file', () => {
  it('goes to the bucket in parts and becomes a file that is measured, never believed', async () => {
    const uploadId = await uploaded(picture, '../Ngoma ya pwani 🎵.wav')
    const { status, json } = await shop.complete(uploadId)
    expect(status).toBe(200)
    const file = await fileOf(json.fileId)
    expect(file).toMatchObject({
      displayName: '.._Ngoma ya pwani 🎵.wav',
      filesize: picture.length,
      mimeType: 'image/png',
    })
    expect(file.filename).toMatch(/^ngoma-ya-pwani-[0-9a-z]{16}\.wav$/)
    expect(file.sha256 ?? null).toBeNull()
    await deliverDue(payload)
    expect((await fileOf(json.fileId)).sha256).toBe(createHash('sha256').update(picture).digest('hex'))
    const trail = await payload.count({
      collection: 'audit-events',
      where: { action: { equals: 'file.uploaded' } },
    })
    expect(trail.totalDocs).toBe(1)
  })

  it('holds up the publication of its release until it is measured', async () => {
    const { fileId } = (await shop.complete(await uploaded())).json
    const { productId } = await offerOnSale(payload)
    const body = { product: productId, version: '2.0.0', status: 'draft', files: [fileId] }
    const draft = await rest(payload, editor)<{ doc: { id: number } }>('POST', '/api/releases', { body })
    expect(draft.status).toBe(201)
    const publish = () =>
      rest(payload, editor)('PATCH', `/api/releases/${String(draft.json.doc.id)}`, {
        body: { status: 'published' },
        headers: { 'accept-language': 'sw' },
      })
    const refused = await publish()
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('FILE_NOT_MEASURED')
    expect(refused.text).toContain('linapimwa')
    await deliverDue(payload)
    expect((await publish()).status).toBe(200)
  })

  it('goes on where a broken connection left it, also in a browser that was opened anew', async () => {
    const chosen = { name: 'broken.bin', size: picture.length, modifiedAt: 7 }
    const first = (await shop.begin(chosen)).json
    expect(first.parts).toBe(2)
    expect(await putPart(await urlOf(first.uploadId, 2), partOf(picture, 2))).toBe(200)
    await breakPart(await urlOf(first.uploadId, 1), partOf(picture, 1))
    const again = (await shop.begin(chosen)).json
    expect(again).toEqual(first)
    expect((await shop.parts(first.uploadId)).json.parts).toEqual([2])
    const early = await shop.complete(first.uploadId)
    expect([early.status, early.json.code]).toEqual([409, 'UPLOAD_INCOMPLETE'])
    expect(await putPart(await urlOf(first.uploadId, 1), partOf(picture, 1))).toBe(200)
    const { fileId } = (await shop.complete(first.uploadId)).json
    await deliverDue(payload)
    expect((await fileOf(fileId)).sha256).toBe(createHash('sha256').update(picture).digest('hex'))
  })

  it('is not sent again when the shop died right after the bucket had put it together', async () => {
    const bytes = randomBytes(100)
    const chosen = { name: 'Large file.wav', size: bytes.length, modifiedAt: 1 }
    const uploadId = await uploaded(bytes)
    const bucket = bucketOf(envOf(payload))
    const row = await payload.findByID({ collection: 'product-uploads', id: Number(uploadId) })
    const store = bucket && s3UploadStore(bucket)
    await store?.complete(row, (await store.parts(row)) ?? [])
    expect((await shop.begin(chosen)).json.uploadId).toBe(uploadId)
    expect((await shop.parts(uploadId)).json.parts).toEqual([1])
    const { fileId } = (await shop.complete(uploadId)).json
    expect((await fileOf(fileId)).filesize).toBe(100)
  })

  it('becomes one file, however often and however many at once say that it is whole', async () => {
    const uploadId = await uploaded(randomBytes(mebibyte))
    const { errors, values } = await race(8, () => shop.complete(uploadId))
    expect(errors).toEqual([])
    const ids = new Set(values.filter(({ status }) => status === 200).map(({ json }) => json.fileId))
    expect(ids.size).toBe(1)
    expect(ids.has((await shop.complete(uploadId)).json.fileId)).toBe(true)
    const { filename } = await fileOf([...ids][0] ?? 0)
    const rows = await payload.count({
      collection: 'product-files',
      where: { filename: { equals: filename } },
    })
    expect(rows.totalDocs).toBe(1)
  })
})

describe('beside a bucket', () => {
  it('a file of another server is made and deleted: there is nothing of it to delete in the bucket', async () => {
    const { change, fileOf: known, made } = externalShop(payload, editor)
    const { id } = await made()
    expect((await known(id)).url ?? null).toBeNull()
    expect((await change(id, { displayName: 'Kit.zip' })).status).toBe(200)
    const { status } = await rest(payload, editor)('DELETE', `/api/product-files/${String(id)}`)
    expect(status).toBe(200)
  })
})

describe('a bucket that shows a whole object only a moment later', () => {
  it('loses nothing: the next try makes the file', async () => {
    const uploadId = await uploaded(randomBytes(100))
    const bucket = bucketOf(envOf(payload))
    const store = bucket && s3UploadStore(bucket)
    if (!store) throw new Error('There is no bucket.')
    const row = await payload.findByID({ collection: 'product-uploads', id: Number(uploadId) })
    const [userCollection = '', userId = ''] = (row.startedBy ?? '').split(':')
    const staff: Staff = { kind: 'staff', userCollection, userId, role: 'editor', can: () => true }
    const ctx = { ...(await systemCtx(payload)), actor: { staff, buyer: null } }
    const hidden = { ...store, sizeOf: () => Promise.resolve(null) }
    expect(await completeUpload(ctx, Number(uploadId), hidden)).toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
    })
    expect((await shop.complete(uploadId)).status).toBe(200)
  })
})

describe('an upload is refused', () => {
  it('to a stranger, a viewer, and to other staff once it is somebody’s', async () => {
    const chosen = { name: 'a.bin', size: 10 }
    expect((await largeUpload(payload, {}).begin(chosen)).status).toBe(401)
    expect((await largeUpload(payload, await as(payload, 'viewer')).begin(chosen)).status).toBe(403)
    const { uploadId } = (await shop.begin(chosen)).json
    const other = largeUpload(payload, await as(payload, 'owner'))
    for (const reply of [
      await other.sign(uploadId, 1),
      await other.parts(uploadId),
      await other.complete(uploadId),
      await other.abort(uploadId),
    ]) {
      expect([reply.status, reply.json.code]).toEqual([404, 'UPLOAD_NOT_FOUND'])
    }
    expect((await other.begin(chosen)).json.uploadId).not.toBe(uploadId)
  })

  it('above the shop’s limit, and with a part of another length, which is signed for the bucket too', async () => {
    const large = await shop.begin({ name: 'huge.bin', size: 40 * mebibyte + 1 })
    expect([large.status, large.json.code]).toEqual([413, 'FILE_TOO_LARGE'])
    const { uploadId } = (await shop.begin({ name: 'small.bin', size: 100 })).json
    const url = await urlOf(uploadId, 1)
    // Amazon refuses another length by this; the server of the tests does not look at signatures.
    expect(new URL(url).searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;host')
    await putPart(url, new Uint8Array(101))
    expect((await shop.parts(uploadId)).json.parts).toEqual([])
    expect((await shop.complete(uploadId)).json.code).toBe('UPLOAD_INCOMPLETE')
    expect((await shop.sign(uploadId, 2)).status).toBe(404)
    expect((await shop.begin({ name: 'x', size: -1 })).status).toBe(400)
    expect((await shop.sign('1e9', 1)).status).toBe(400)
  })

  it('while the bucket is away; nothing is lost, and it goes on by itself', async () => {
    const { uploadId } = (await shop.begin({ name: 'later.bin', size: 5 })).json
    await s3.stop()
    for (const reply of [await shop.begin({ name: 'other.bin', size: 5 }), await shop.parts(uploadId)]) {
      expect([reply.status, reply.json.code]).toEqual([503, 'STORAGE_UNAVAILABLE'])
    }
    await s3.start()
    expect(await putPart(await urlOf(uploadId, 1), new Uint8Array(5))).toBe(200)
    const { fileId } = (await shop.complete(uploadId)).json
    await s3.stop()
    // The hash cannot be made now: the outbox tries again.
    await deliverDue(payload)
    expect((await fileOf(fileId)).sha256 ?? null).toBeNull()
    await s3.start()
    clock.advance(3600)
    await deliverDue(payload)
    expect((await fileOf(fileId)).sha256).toBe(createHash('sha256').update(new Uint8Array(5)).digest('hex'))
  })
})

describe('an upload that nobody continues', () => {
  const statusOf = async (id: string) =>
    (await payload.findByID({ collection: 'product-uploads', id: Number(id) })).status

  it('is let go of when it is given up, and after three days', async () => {
    const [given, left, whole] = [
      (await shop.begin({ name: 'given.bin', size: 5 })).json.uploadId,
      (await shop.begin({ name: 'left.bin', size: 5 })).json.uploadId,
      await uploaded(randomBytes(10), 'kept.bin'),
    ]
    const { fileId } = (await shop.complete(whole)).json
    expect((await shop.abort(given)).status).toBe(200)
    expect(await statusOf(given)).toBe('aborted')
    expect((await shop.sign(given, 1)).status).toBe(404)
    clock.advance(2 * 86_400)
    await runSweepers(payload, new Map())
    expect(await statusOf(left)).toBe('open')
    clock.advance(2 * 86_400)
    await runSweepers(payload, new Map())
    expect([await statusOf(left), await statusOf(whole)]).toEqual(['aborted', 'completed'])
    const bucket = bucketOf(envOf(payload))
    const { filename } = await fileOf(fileId)
    expect(bucket && (await sizeOfObject(bucket, filename ?? ''))).toBe(10)
  })
})
