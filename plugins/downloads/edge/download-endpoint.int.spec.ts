import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'

const { as, askForLink, boot, buyer, eventually, graphql, linkOf, owned, rest } = testing

const { payload } = await boot()

const get = (caller: Caller, url: string, headers: Record<string, string> = {}) =>
  rest(payload, caller)<{ code: string }>('GET', url, { headers })

const lastDownload = async (licenseId: Id) => {
  const { docs } = await payload.find({
    collection: 'downloads',
    where: { license: { equals: licenseId } },
    sort: '-id',
  })
  if (!docs[0]) throw new Error('No download was logged')
  return docs[0]
}

const statusOf = async (licenseId: Id, status: string) => (await lastDownload(licenseId)).status === status

const usedOf = async (licenseId: Id) =>
  (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed

const trailOf = async (action: string, resourceId: Id) =>
  (
    await payload.count({
      collection: 'audit-events',
      where: { and: [{ action: { equals: action } }, { resourceId: { equals: String(resourceId) } }] },
    })
  ).totalDocs

const actorsOf = async (resourceId: Id) => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: {
      and: [{ resourceType: { equals: 'downloads' } }, { resourceId: { equals: String(resourceId) } }],
    },
    sort: 'id',
  })
  return docs.map(({ action, actorId }) => ({ action, actorId }))
}

describe('the trail', () => {
  it('names the buyer from the first to the last, also in a browser that is staff’s too', async () => {
    const { owner, licenseId } = await owned(payload)
    const staff = await as(payload, 'owner')
    owner.cookies.set('payload-token', staff.cookies.get('payload-token') ?? '')
    const url = await linkOf(payload, owner, licenseId)
    expect((await get(owner, url)).status).toBe(200)
    await eventually(() => statusOf(licenseId, 'completed'))
    const { id } = await lastDownload(licenseId)
    await get(owner, url)
    const actorId = `session:${String(owner.sessionId)}`
    expect(await actorsOf(id)).toEqual([
      { action: 'download.attempted', actorId },
      { action: 'download.succeeded', actorId },
      { action: 'download.refused', actorId },
    ])
  })
})

describe('an owner', () => {
  it('gets the file once, whole, as an attachment; it counts as one download', async () => {
    const name = 'Kupwa — ngoma ya pwani (toleo la 2) 🎵.wav'
    const { owner, licenseId, bytes, productId } = await owned(payload, {
      file: { name, bytes: randomBytes(3_000_000) },
    })
    const reply = await get(owner, await linkOf(payload, owner, licenseId))
    expect(reply.status).toBe(200)
    expect(Buffer.compare(Buffer.from(reply.bytes), bytes)).toBe(0)
    expect(reply.headers.get('etag')).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`)
    expect(reply.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[ -~]+"; filename\*=UTF-8''Kupwa/,
    )
    expect(reply.headers.get('content-disposition')).toContain(encodeURIComponent('🎵'))
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('cache-control')).toBe('private, no-store, no-transform')
    expect(reply.headers.get('accept-ranges')).toBe('bytes')
    expect([...reply.headers.keys()].filter((key) => key.startsWith('x-duka-'))).toEqual([])
    await eventually(() => statusOf(licenseId, 'completed'))
    const row = await lastDownload(licenseId)
    expect([row.bytesDelivered, row.requests, await usedOf(licenseId)]).toEqual([3_000_000, 1, 1])
    expect(row.deviceHash).toMatch(/^k1\./)
    expect(await trailOf('download.succeeded', row.id)).toBe(1)
    const stats = await payload.find({
      collection: 'product-stats',
      where: { product: { equals: productId } },
    })
    expect(stats.docs[0]?.downloads).toBe(1)
  })

  it('may be the browser that bought, and then only for that order', async () => {
    const first = await owned(payload)
    const second = await owned(payload, { customerId: first.customerId })
    const browser = await buyer(payload, { customerId: first.customerId, orderId: first.orderId })
    expect((await get(browser, await linkOf(payload, browser, first.licenseId))).status).toBe(200)
    const other = await askForLink(payload, browser, second.licenseId)
    expect([other.status, other.json.code]).toEqual([403, 'NOT_YOUR_LICENSE'])
    // Another browser that has proved the whole customer may use the link of the first.
    const link = await linkOf(payload, browser, first.licenseId)
    expect((await get(second.owner, link)).status).toBe(200)
  })

  it('may look first: HEAD consumes and counts nothing', async () => {
    const { owner, licenseId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    for (let times = 0; times < 3; times += 1) {
      expect((await rest(payload, owner)('HEAD', link)).status).toBe(200)
    }
    expect(await statusOf(licenseId, 'granted')).toBe(true)
    expect((await rest(payload)('HEAD', link)).status).toBe(403)
    expect((await get(owner, link)).status).toBe(200)
  })
})

describe('staff', () => {
  it('open any file without license or count, by a link of their own', async () => {
    const { fileId, bytes, licenseId } = await owned(payload)
    const editor = await as(payload, 'editor')
    const path_ = `/api/shop/files/${String(fileId)}/link`
    const made = await rest(payload, editor)<{ url: string }>('POST', path_, { body: {} })
    expect(made.status).toBe(200)
    const other = await get(await as(payload, 'owner'), made.json.url)
    expect([other.status, other.json.code]).toEqual([403, 'LINK_UNKNOWN'])
    const reply = await get(editor, made.json.url)
    expect(Buffer.compare(Buffer.from(reply.bytes), bytes)).toBe(0)
    expect(await usedOf(licenseId)).toBe(0)
    expect((await rest(payload, await as(payload, 'viewer'))('POST', path_, { body: {} })).status).toBe(403)
    expect((await rest(payload)('POST', path_, { body: {} })).status).toBe(401)
  })
})

describe('a stranger and a buyer', () => {
  it('get nothing of a private file past the link', async () => {
    const { owner, fileId } = await owned(payload)
    const file = await payload.findByID({ collection: 'product-files', id: fileId })
    for (const caller of [{}, owner]) {
      const from = rest(payload, caller)
      expect((await from('GET', `/api/product-files/file/${file.filename ?? ''}`)).status).toBe(403)
      expect((await from('GET', '/api/product-files')).status).toBe(403)
      expect((await from('GET', `/api/product-files/${String(fileId)}`)).status).toBe(403)
      expect((await from('GET', '/api/downloads')).status).toBe(403)
      expect((await from('GET', '/api/download-segments')).status).toBe(403)
      const reply = await graphql(
        payload,
        caller,
      )('{ ProductFiles { docs { id filename sha256 } } Downloads { docs { id } } Licenses { docs { id } } }')
      expect(JSON.stringify(reply.data ?? {})).not.toContain('"id"')
      expect(reply.errors.length).toBeGreaterThan(0)
    }
    const release = await rest(payload)<{ docs: { files: unknown[] }[] }>('GET', '/api/releases?depth=3')
    expect(JSON.stringify(release.json)).not.toContain(file.filename)
  })
})
