import { describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import type { Id } from '../../kernel/id.ts'
import { setClock } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller } from '../../platform/testing/index.ts'

const { boot, buyer, deliverDue, eventually, movableClock, offerOnSale, owned, peek, released } = testing
const { rest, shopper } = testing

const { payload } = await boot({ env: { INTERNAL_URL: 'http://127.0.0.1:9' } })
const clock = movableClock()
setClock(payload, clock)

const day = 86_400

interface Shown {
  item: {
    licenseKey: string
    version: string
    news: string | null
    updatesUntil: string | null
    files: object[]
  }
  releases: {
    releaseId: string
    version: string
    channel: string
    changelog: string
    isNew: boolean
    files: { fileId: string; name: string; platform: string | null }[]
  }[]
  lastVersion: string | null
  updatesEnded: { version: string; until: string } | null
  window: { files: { releaseId: string; used: number }[] }
}

const itemOf = async (caller: Caller, licenseId: Id) =>
  (await rest(payload, caller)<Shown>('GET', `/api/shop/library/items/${String(licenseId)}`)).json

const listOf = async (caller: Caller) =>
  (
    await rest(payload, caller)<{ items: { licenseId: string; news: string | null }[] }>(
      'GET',
      '/api/shop/library',
    )
  ).json.items

const newsOf = async (caller: Caller, licenseId: Id) =>
  (await listOf(caller)).find((item) => item.licenseId === String(licenseId))?.news

const versionsOf = async (caller: Caller, licenseId: Id) =>
  (await itemOf(caller, licenseId)).releases.map(({ version }) => version)

const grant = (caller: Caller, licenseId: Id, asked: { releaseId?: Id; fileId?: Id } = {}) =>
  rest(payload, caller)<{ code?: string; url: string; fileName: string }>('POST', '/api/shop/downloads', {
    body: Object.fromEntries(Object.entries({ licenseId, ...asked }).map(([key, id]) => [key, String(id)])),
  })

/** Asks for a link and takes all that it opens. */
const fetched = async (caller: Caller, licenseId: Id, asked: { releaseId?: Id } = {}) => {
  const { json } = await grant(caller, licenseId, asked)
  await rest(payload, caller)('GET', json.url)
  const where: Where = { and: [{ license: { equals: licenseId } }, { status: { equals: 'opened' } }] }
  await eventually(async () => (await peek(payload, (tx) => tx.count('downloads', where))) === 0)
  return json.fileName
}

const takeBack = (releaseId: Id) =>
  payload.update({ collection: 'releases', id: releaseId, data: { status: 'draft' } })

describe('who bought', () => {
  it('gets what comes out while updates run, the newest by default, and any older one that they ask for', async () => {
    const { owner, licenseId, productId, releaseId } = await owned(payload, { updateDays: 10 })
    clock.advance(9 * day)
    const newer = await released(payload, productId, '1.10.0')
    const repair = await released(payload, productId, '1.9.5')
    expect((await grant(owner, licenseId)).json.fileName).toBe('1.10.0.bin')
    expect((await grant(owner, licenseId, { releaseId: repair.releaseId })).json.fileName).toBe('1.9.5.bin')
    expect((await grant(owner, licenseId, { releaseId })).json.fileName).toBe('track.bin')
    // A file is one of the release that is asked for.
    const other = { releaseId, fileId: newer.fileIds[0] ?? 0 }
    expect((await grant(owner, licenseId, other)).json.code).toBe('NO_FILE')
    expect(await versionsOf(owner, licenseId)).toEqual(['1.10.0', '1.9.5', '1.0.0'])
  })

  it('does not get what came after, is told so, and keeps what they have', async () => {
    const { owner, licenseId, productId } = await owned(payload, { updateDays: 10 })
    clock.advance(11 * day)
    const { releaseId } = await released(payload, productId, '2.0.0')
    const refused = await grant(owner, licenseId, { releaseId })
    expect([refused.status, refused.json.code]).toEqual([403, 'NOT_IN_YOUR_RELEASES'])
    expect((await grant(owner, licenseId)).json.fileName).toBe('track.bin')
    const shown = await itemOf(owner, licenseId)
    expect(shown).toMatchObject({
      item: { version: '1.0.0', news: null },
      updatesEnded: { version: '2.0.0' },
    })
    expect(shown.updatesEnded?.until).toBe(shown.item.updatesUntil)
    expect(shown.releases).toHaveLength(1)
    expect(JSON.stringify(shown)).not.toContain('2.0.0.bin')
    const { licenseKey, updatesUntil } = shown.item
    const told = await rest(payload, {})('POST', '/api/shop/licenses/validate', { body: { licenseKey } })
    expect(told.json).toMatchObject({ valid: true, license: { updatesUntil } })
    const log = await peek(payload, (tx) =>
      tx.find('downloads', { and: [{ license: { equals: licenseId } }, { status: { equals: 'refused' } }] }),
    )
    expect(log?.code).toBe('NOT_IN_YOUR_RELEASES')
  })

  it('gets betas when they ask for one, and never by default', async () => {
    const { owner, licenseId, productId } = await owned(payload)
    const { releaseId } = await released(payload, productId, '2.0.0-beta.1', { channel: 'beta' })
    expect((await grant(owner, licenseId)).json.fileName).toBe('track.bin')
    expect((await grant(owner, licenseId, { releaseId })).status).toBe(200)
    const { item, releases } = await itemOf(owner, licenseId)
    expect(item.version).toBe('1.0.0')
    expect(releases.map(({ channel }) => channel)).toEqual(['beta', 'stable'])
  })

  it('does not get a draft, what was taken back, or a release of something else', async () => {
    const { owner, licenseId, productId } = await owned(payload)
    const other = await owned(payload)
    const draft = await released(payload, productId, '3.0.0', { status: 'draft' })
    const back = await released(payload, productId, '2.0.0')
    await takeBack(back.releaseId)
    for (const releaseId of [draft.releaseId, back.releaseId, other.releaseId, 999_999])
      expect((await grant(owner, licenseId, { releaseId })).json.code).toBe('NO_FILE')
    expect(await versionsOf(owner, licenseId)).toEqual(['1.0.0'])
  })

  it('keeps a link that was made before its release was taken back', async () => {
    const { owner, licenseId, productId } = await owned(payload)
    const { releaseId } = await released(payload, productId, '2.0.0')
    const { url } = (await grant(owner, licenseId)).json
    await takeBack(releaseId)
    expect((await rest(payload, owner)('GET', url)).status).toBe(200)
  })

  it('has a window for each release, which is shown once it was used', async () => {
    const { owner, licenseId, productId, releaseId } = await owned(payload)
    const newer = await released(payload, productId, '2.0.0')
    for (let done = 0; done < 3; done += 1) await fetched(owner, licenseId, { releaseId })
    expect((await grant(owner, licenseId, { releaseId })).json.code).toBe('DOWNLOAD_WINDOW_FULL')
    expect((await itemOf(owner, licenseId)).window.files).toMatchObject([
      { releaseId: String(newer.releaseId), used: 0 },
      { releaseId: String(releaseId), used: 3 },
    ])
    const reset = `/api/shop/licenses/${String(licenseId)}/reset`
    const body = { reason: 'My disk broke, and the files with it' }
    expect((await rest(payload, owner)('POST', reset, { body })).status).toBe(200)
  })
})

describe('what is new', () => {
  it('is what came since the last download, of each holder for themselves', async () => {
    const { owner, licenseId, productId } = await owned(payload, { seats: 3 })
    const seats = `/api/shop/licenses/${String(licenseId)}/seats`
    const holder = await buyer(payload, { email: 'seat@releases.example' })
    await rest(payload, owner)('POST', seats, { body: { email: 'seat@releases.example' } })
    expect(await newsOf(owner, licenseId)).toBeNull()
    await fetched(owner, licenseId)
    await released(payload, productId, '1.1.0')
    await released(payload, productId, '1.2.0', {
      changelog: 'Faster',
      files: [{ name: 'a.exe', platform: 'windows' }, { name: 'a.zip' }],
    })
    expect(await newsOf(owner, licenseId)).toBe('1.2.0')
    expect(await newsOf(holder, licenseId)).toBeNull()
    const { lastVersion, releases } = await itemOf(owner, licenseId)
    expect(lastVersion).toBe('1.0.0')
    expect(releases).toMatchObject([
      {
        version: '1.2.0',
        isNew: true,
        changelog: 'Faster',
        files: [{ platform: 'windows' }, { platform: null }],
      },
      { version: '1.1.0', isNew: true, changelog: 'What is new in 1.1.0' },
      { version: '1.0.0', isNew: false },
    ])
    expect(await itemOf(holder, licenseId)).toMatchObject({ lastVersion: null })
    const [file] = releases[0]?.files ?? []
    const { url } = (await grant(owner, licenseId, file ? { fileId: file.fileId } : {})).json
    await rest(payload, owner)('GET', url)
    await eventually(async () => (await newsOf(owner, licenseId)) === null)
  })
})

describe('an offer', () => {
  it('promises its updates to who bought it then: a change of it changes no license', async () => {
    const free = { pricing: 'free', prices: [{ currency: 'USD', amountMinor: 0 }] } as const
    const { offerId } = await offerOnSale(payload, { ...free, prices: [...free.prices], updateDays: 30 })
    const eve = shopper(payload)
    const bought = await eve.buy(offerId, { email: 'eve@releases.example' })
    await deliverDue(payload)
    const licenses = () =>
      peek(payload, (tx) => tx.list('licenses', { where: { offer: { equals: offerId } }, limit: 5 }))
    const [before] = await licenses()
    const order = await peek(payload, (tx) =>
      tx.find('orders', { number: { equals: bought.json.number ?? '' } }),
    )
    expect(Date.parse(before?.updatesUntil ?? '') - Date.parse(order?.paidAt ?? '')).toBe(30 * day * 1000)
    await payload.update({ collection: 'offers', id: offerId, data: { updateDays: 365 } })
    await deliverDue(payload)
    expect(await licenses()).toEqual([before])
  })
})
