import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { setClock } from '../../platform/registry.ts'
import { runSweepers } from '../../platform/sweepers.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'
import { buildRequest } from '../../platform/testing/rest.ts'

const { as, askForLink, boot, eventually, linkOf, movableClock, owned, rest } = testing

const { payload } = await boot()
const clock = movableClock()
setClock(payload, clock)

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

/** A response that is not read yet. */
const open = async (caller: Caller, url: string, headers: Record<string, string> = {}) => {
  const request = buildRequest(payload, caller, 'GET', url, { headers })
  const response = await handleEndpoints({ config: payload.config, request })
  const reader = response.body?.getReader()
  if (!reader) throw new Error('No body')
  return { response, reader }
}

const large = () => ({ name: 'large.bin', bytes: randomBytes(12_000_000) })

const segmentsOf = async (download: Id) =>
  (await payload.count({ collection: 'download-segments', where: { download: { equals: download } } }))
    .totalDocs

/** Reads two chunks and hangs up. */
const breakOff = async (caller: Caller, licenseId: Id) => {
  const link = await linkOf(payload, caller, licenseId)
  const { reader } = await open(caller, link)
  const head = [(await reader.read()).value, (await reader.read()).value]
  await reader.cancel()
  const { id } = await lastDownload(licenseId)
  await eventually(async () => (await segmentsOf(id)) === 1)
  return { link, id, got: Buffer.concat(head.map((chunk) => chunk ?? new Uint8Array())) }
}

describe('a download that broke off', () => {
  it('is continued where it stopped, and counts once', async () => {
    const { owner, licenseId, bytes } = await owned(payload, { file: large() })
    const { link, got } = await breakOff(owner, licenseId)
    expect(await usedOf(licenseId)).toBe(0)
    const from = String(got.length)
    const rest_ = await get(owner, link, {
      range: `bytes=${from}-`,
      'if-range': `"${createHash('sha256').update(bytes).digest('hex')}"`,
    })
    expect(rest_.status).toBe(206)
    expect(rest_.headers.get('content-range')).toBe(`bytes ${from}-11999999/12000000`)
    expect(Buffer.compare(Buffer.concat([got, rest_.bytes]), bytes)).toBe(0)
    await eventually(() => statusOf(licenseId, 'completed'))
    expect([(await lastDownload(licenseId)).requests, await usedOf(licenseId)]).toEqual([2, 1])
  })

  it('may be begun anew while no request of it runs, and not while one does', async () => {
    const { owner, licenseId } = await owned(payload, { file: large() })
    const { link } = await breakOff(owner, licenseId)
    const { response, reader } = await open(owner, link)
    expect(response.status).toBe(200)
    expect((await get(owner, link)).json.code).toBe('LINK_USED')
    expect((await get(owner, link, { range: 'bytes=0-' })).json.code).toBe('LINK_USED')
    await reader.cancel()
  })

  it('is served in parallel segments', async () => {
    const { owner, licenseId, bytes } = await owned(payload, { file: large() })
    const link = await linkOf(payload, owner, licenseId)
    const first = await open(owner, link, { range: 'bytes=0-' })
    const starts = [3, 6, 9].map((million) => million * 1_000_000)
    const parts = await Promise.all(
      starts.map((start) =>
        get(owner, link, { range: `bytes=${String(start)}-${String(start + 2_999_999)}` }),
      ),
    )
    expect(parts.map(({ status }) => status)).toEqual([206, 206, 206])
    const head: Uint8Array[] = []
    for (let size = 0; size < 3_000_000; size += head.at(-1)?.length ?? 0)
      head.push((await first.reader.read()).value ?? new Uint8Array())
    await first.reader.cancel()
    const whole = Buffer.concat([
      Buffer.concat(head).subarray(0, 3_000_000),
      ...parts.map((part) => part.bytes),
    ])
    expect(Buffer.compare(whole, bytes)).toBe(0)
    await eventually(() => statusOf(licenseId, 'completed'))
    expect(await usedOf(licenseId)).toBe(1)
    // A manager that is still reading may ask for a piece again; nobody gets the whole again, nor a piece later on.
    expect((await get(owner, link, { range: 'bytes=4000000-4999999' })).status).toBe(206)
    expect((await get(owner, link, { range: 'bytes=1-' })).json.code).toBe('LINK_USED')
    expect((await get(owner, link)).json.code).toBe('LINK_USED')
    clock.advance(121)
    expect((await get(owner, link, { range: 'bytes=4000000-4999999' })).json.code).toBe('LINK_USED')
    expect(await usedOf(licenseId)).toBe(1)
  })

  it('has a budget: parts cannot be asked for again and again', async () => {
    const { owner, licenseId } = await owned(payload, { file: large() })
    const link = await linkOf(payload, owner, licenseId)
    const statuses: number[] = []
    for (let times = 0; times < 13; times += 1) {
      statuses.push((await get(owner, link, { range: 'bytes=0-8999999' })).status)
    }
    expect(statuses.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 206))
    expect(statuses.at(-1)).toBe(410)
    expect(await usedOf(licenseId)).toBe(0)
  })

  it('has no such part, is ended by time, and then the link is dead', async () => {
    const { owner, licenseId } = await owned(payload, { file: large() })
    const { link, id } = await breakOff(owner, licenseId)
    const missing = await get(owner, link, { range: 'bytes=12000000-' })
    expect([missing.status, missing.headers.get('content-range')]).toEqual([416, 'bytes */12000000'])
    clock.advance(600 + 241)
    expect((await get(owner, link, { range: 'bytes=5-' })).json.code).toBe('LINK_EXPIRED')
    await runSweepers(payload, new Map())
    expect((await payload.findByID({ collection: 'downloads', id })).status).toBe('canceled')
    expect(await trailOf('download.failed', id)).toBe(1)
    expect((await get(owner, link, { range: 'bytes=5-' })).json.code).toBe('LINK_USED')
  })

  it('adds up: pieces of a whole file are a download under a cap', async () => {
    const { owner, licenseId } = await owned(payload, { file: large(), downloadCap: 1 })
    const piece = async () => {
      const { reader } = await open(owner, await linkOf(payload, owner, licenseId), {
        range: 'bytes=0-6999999',
      })
      while (!(await reader.read()).done);
      const { id } = await lastDownload(licenseId)
      await eventually(async () => (await segmentsOf(id)) === 1)
    }
    await piece()
    await piece()
    expect((await askForLink(payload, owner, licenseId)).json.code).toBe('DOWNLOAD_CAP_REACHED')
  })

  it('is cut within about a second when its license is revoked', async () => {
    const { owner, licenseId } = await owned(payload, { file: large() })
    const { reader } = await open(owner, await linkOf(payload, owner, licenseId))
    await reader.read()
    const staff = rest(payload, await as(payload, 'owner'))
    await staff('POST', `/api/shop/licenses/${String(licenseId)}/revoke`, { body: { reason: 'Charge-back' } })
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow('The license of this download ended.')
    await eventually(async () => (await segmentsOf((await lastDownload(licenseId)).id)) === 1)
    expect(await usedOf(licenseId)).toBe(0)
  })

  it('was never begun: the sweeper says so', async () => {
    const { owner, licenseId } = await owned(payload)
    await linkOf(payload, owner, licenseId)
    clock.advance(31)
    await runSweepers(payload, new Map())
    expect(await statusOf(licenseId, 'expired')).toBe(true)
  })
})
