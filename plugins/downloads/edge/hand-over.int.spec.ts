import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { setClock } from '../../platform/registry.ts'
import { runSweepers } from '../../platform/sweepers.ts'
import * as testing from '../../platform/testing/index.ts'

const { askForLink, boot, linkOf, movableClock, owned, rest, startS3Server } = testing

const s3 = await startS3Server()
afterAll(s3.close)
const { payload } = await boot({ env: { ...s3.env, DOWNLOAD_DELIVERY: 'redirect' } })
const clock = movableClock()
setClock(payload, clock)

const rowOf = async (licenseId: Id) => {
  const { docs } = await payload.find({
    collection: 'downloads',
    where: { license: { equals: licenseId } },
    sort: '-id',
  })
  return docs[0]
}

describe('delivery by redirect', () => {
  it('sends the browser to the bucket for 30 s, with the name that the creator gave', async () => {
    const name = 'Kupwa — ngoma 🎵.wav'
    const { owner, licenseId, bytes, productId } = await owned(payload, {
      file: { name, bytes: randomBytes(300_000) },
    })
    const reply = await rest(payload, owner)('GET', await linkOf(payload, owner, licenseId))
    expect(reply.status).toBe(302)
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('cache-control')).toBe('private, no-store, no-transform')
    const url = new URL(reply.headers.get('location') ?? '')
    expect(url.searchParams.get('X-Amz-Expires')).toBe('30')
    const file = await fetch(url)
    expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), bytes)).toBe(0)
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[ -~]+"; filename\*=UTF-8''/,
    )
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('🎵'))
    // What arrived nobody knows: it counts as handed over, at once.
    expect(await rowOf(licenseId)).toMatchObject({ status: 'handed-over', bytesDelivered: 0 })
    expect((await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed).toBe(1)
    const stats = await payload.find({
      collection: 'product-stats',
      where: { product: { equals: productId } },
    })
    expect(stats.docs[0]?.downloads).toBe(1)
  })

  it('opens the whole once, counts once under a cap, and is not called broken off', async () => {
    const { owner, licenseId } = await owned(payload, { downloadCap: 1 })
    const link = await linkOf(payload, owner, licenseId)
    expect((await rest(payload, owner)('GET', link)).status).toBe(302)
    const again = await rest(payload, owner)<{ code: string }>('GET', link)
    expect([again.status, again.json.code]).toEqual([410, 'LINK_USED'])
    // A manager that fetches the rest comes back to the link.
    const part = await rest(payload, owner)('GET', link, { headers: { range: 'bytes=10-' } })
    expect(part.status).toBe(302)
    expect((await askForLink(payload, owner, licenseId)).json.code).toBe('DOWNLOAD_CAP_REACHED')
    clock.advance(3600)
    await runSweepers(payload, new Map())
    expect((await rowOf(licenseId))?.status).toBe('refused')
    const all = await payload.find({ collection: 'downloads', where: { license: { equals: licenseId } } })
    expect(all.docs.map(({ status }) => status).sort()).toEqual(['handed-over', 'refused', 'refused'])
    expect((await rest(payload, owner)('GET', link, { headers: { range: 'bytes=10-' } })).status).toBe(410)
  })

  it('gives eight addresses at most: each opens the whole, however small the part that was asked for', async () => {
    const { owner, licenseId } = await owned(payload, { downloadCap: 1 })
    const link = await linkOf(payload, owner, licenseId)
    const statuses: number[] = []
    for (let times = 0; times < 12; times += 1) {
      const reply = await rest(payload, owner)('GET', link, { headers: { range: 'bytes=5-5' } })
      statuses.push(reply.status)
    }
    expect(statuses).toEqual([...Array<number>(8).fill(302), ...Array<number>(4).fill(410)])
    const row = await rowOf(licenseId)
    const { docs } = await payload.find({
      collection: 'downloads',
      where: { and: [{ license: { equals: licenseId } }, { status: { equals: 'handed-over' } }] },
    })
    expect(row?.code).toBe('LINK_USED')
    expect(docs).toMatchObject([{ requests: 8, bytesStarted: 8 * (docs[0]?.size ?? 0) }])
  })

  it('is resumed by the name that the bucket gave the content', async () => {
    const { owner, licenseId, bytes } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    const first = await rest(payload, owner)('GET', link)
    const begun = await fetch(first.headers.get('location') ?? '')
    await begun.body?.cancel()
    const headers = { range: 'bytes=1000-', 'if-range': begun.headers.get('etag') ?? '' }
    expect(headers['if-range']).not.toBe('')
    const again = await rest(payload, owner)('GET', link, { headers })
    expect(again.status).toBe(302)
    const part = await fetch(again.headers.get('location') ?? '', { headers })
    expect(part.status).toBe(206)
    expect(Buffer.compare(Buffer.from(await part.arrayBuffer()), bytes.subarray(1000))).toBe(0)
  })

  it('opens that one file to the signed address alone, for as long as it is signed', async () => {
    const signedFor = async () => {
      const { owner, licenseId } = await owned(payload)
      const reply = await rest(payload, owner)('GET', await linkOf(payload, owner, licenseId))
      return new URL(reply.headers.get('location') ?? '')
    }
    const [signed, other] = [await signedFor(), await signedFor()]
    const statusOf = async (change: (url: URL) => void) => {
      const url = new URL(signed)
      change(url)
      return (await fetch(url)).status
    }
    expect(await statusOf((url) => (url.search = ''))).toBe(403)
    expect(await statusOf((url) => (url.pathname = other.pathname))).toBe(403)
    expect(await statusOf((url) => url.searchParams.set('X-Amz-Expires', '3600'))).toBe(403)
    const long = new Date(Date.now() - 60_000).toISOString().replace(/[-:]|\.\d{3}/g, '')
    expect(await statusOf((url) => url.searchParams.set('X-Amz-Date', long))).toBe(403)
    expect(await statusOf(() => undefined)).toBe(200)
  })

  it('is refused while the bucket is away, and the link stays good', async () => {
    const { owner, licenseId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    await s3.stop()
    expect((await rest(payload, owner)('GET', link)).status).toBe(503)
    await s3.start()
    expect((await rest(payload, owner)('GET', link)).status).toBe(302)
  })
})
