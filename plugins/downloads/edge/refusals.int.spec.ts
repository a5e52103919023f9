import { rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { setClock } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'

const { as, askForLink, boot, eventually, linkOf, movableClock, owned, rest } = testing

const site = await boot()
const { payload } = site
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

const usedOf = async (licenseId: Id) =>
  (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed

const trailOf = async (action: string, resourceId: Id) =>
  (
    await payload.count({
      collection: 'audit-events',
      where: { and: [{ action: { equals: action } }, { resourceId: { equals: String(resourceId) } }] },
    })
  ).totalDocs

describe('a link is refused', () => {
  it.each([
    ['to a stranger', {}],
    ['to somebody whose session is over', { headers: { cookie: `duka_buyer=${'A'.repeat(43)}` } }],
  ])('%s', async (_, caller) => {
    const { owner, licenseId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    const reply = await get(caller, link)
    expect([reply.status, reply.json.code]).toEqual([403, 'LINK_NOT_YOURS'])
    expect((await get(owner, link)).status).toBe(200)
  })

  it('to another customer, and is logged', async () => {
    const { owner, licenseId } = await owned(payload)
    const other = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    const granted = await lastDownload(licenseId)
    const reply = await get(other.owner, link)
    expect([reply.status, reply.json.code]).toEqual([403, 'LINK_NOT_YOURS'])
    const row = await lastDownload(licenseId)
    expect([row.status, row.code]).toEqual(['refused', 'LINK_NOT_YOURS'])
    expect(await trailOf('download.refused', granted.id)).toBe(1)
  })

  it('31 seconds later, and 29 seconds later it is not', async () => {
    const { owner, licenseId } = await owned(payload)
    const [late, early] = [await linkOf(payload, owner, licenseId), await linkOf(payload, owner, licenseId)]
    clock.advance(29)
    expect((await get(owner, early)).status).toBe(200)
    clock.advance(2)
    const reply = await get(owner, late)
    expect([reply.status, reply.json.code]).toEqual([410, 'LINK_EXPIRED'])
  })

  it('at its second use', async () => {
    const { owner, licenseId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    expect((await get(owner, link)).status).toBe(200)
    const again = await get(owner, link)
    expect([again.status, again.json.code]).toEqual([410, 'LINK_USED'])
    await eventually(async () => (await usedOf(licenseId)) === 1)
    expect((await get(owner, link, { range: 'bytes=5-' })).json.code).toBe('LINK_USED')
    expect(await usedOf(licenseId)).toBe(1)
  })

  it('with a changed byte, or anything that is no token', async () => {
    const { owner, licenseId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    const at = '/api/shop/downloads/'.length + 10
    const changed = link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1)
    for (const url of [
      changed,
      '/api/shop/downloads/x/y',
      '/api/shop/downloads/%00/y',
      `${link.slice(0, 40)}/y`,
    ]) {
      const reply = await get(owner, url)
      expect([reply.status, reply.json.code]).toEqual([403, 'LINK_UNKNOWN'])
    }
  })

  it('after its license was revoked', async () => {
    const { owner, licenseId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    const staff = rest(payload, await as(payload, 'owner'))
    await staff('POST', `/api/shop/licenses/${String(licenseId)}/revoke`, { body: { reason: 'Charge-back' } })
    const reply = await get(owner, link)
    expect([reply.status, reply.json.code]).toEqual([403, 'LICENSE_REVOKED'])
    const another = await askForLink(payload, owner, licenseId)
    expect([another.status, another.json.code]).toEqual([403, 'LICENSE_REVOKED'])
  })

  it('on a page in the language of the browser', async () => {
    const reply = await get({}, `/api/shop/downloads/${'A'.repeat(43)}/x`, {
      accept: 'text/html,application/xhtml+xml',
      'accept-language': 'sw',
    })
    expect(reply.status).toBe(403)
    expect(reply.headers.get('content-type')).toContain('text/html')
    expect(reply.text).toContain('Rudi kwenye maktaba yako')
    expect(reply.text).toContain('href="/sw/library"')
  })

  it('while its file is not in the storage, and works when it is back', async () => {
    const { owner, licenseId, fileId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    const file = await payload.findByID({ collection: 'product-files', id: fileId })
    await rm(path.join(site.dataDir, 'files', file.filename ?? ''))
    const reply = await get(owner, link)
    expect([reply.status, reply.json.code]).toEqual([503, 'FILE_UNAVAILABLE'])
    const { docs } = await payload.find({
      collection: 'downloads',
      where: { license: { equals: licenseId } },
    })
    expect(docs.map(({ status }) => status)).toContain('granted')
  })
})

describe('a link is not made', () => {
  it('for somebody else, or for a license that is not there; both look the same, and are logged', async () => {
    const { licenseId } = await owned(payload)
    const other = await owned(payload)
    for (const wanted of [licenseId, 999_999]) {
      const reply = await askForLink(payload, other.owner, wanted)
      expect([reply.status, reply.json.code]).toEqual([403, 'NOT_YOUR_LICENSE'])
    }
    const row = await lastDownload(licenseId)
    expect([row.status, row.code]).toEqual(['refused', 'NOT_YOUR_LICENSE'])
    expect((await askForLink(payload, {}, licenseId)).status).toBe(401)
    expect((await askForLink(payload, other.owner, 'abc')).status).toBeLessThan(500)
  })

  it('for a file that is not in the newest release', async () => {
    const { owner, licenseId } = await owned(payload)
    const other = await owned(payload)
    const body = { licenseId: String(licenseId), fileId: String(other.fileId) }
    const reply = await rest(payload, owner)('POST', '/api/shop/downloads', { body })
    expect([reply.status, reply.json.code]).toEqual([404, 'NO_FILE'])
  })

  it('when the downloads of the license are used; a link that was not used gives way', async () => {
    const { owner, licenseId } = await owned(payload, { downloadCap: 1 })
    const old = await linkOf(payload, owner, licenseId)
    const link = await linkOf(payload, owner, licenseId)
    expect((await get(owner, old)).json.code).toBe('LINK_USED')
    expect((await get(owner, link)).status).toBe(200)
    await eventually(async () => (await usedOf(licenseId)) === 1)
    const reply = await askForLink(payload, owner, licenseId)
    expect([reply.status, reply.json.code]).toEqual([403, 'DOWNLOAD_CAP_REACHED'])
  })
})
