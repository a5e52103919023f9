import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Id } from '../../plugins/kernel/id.ts'
import { setClock } from '../../plugins/platform/registry.ts'
import {
  askForLink,
  boot,
  buyer,
  deliverDue,
  eventually,
  linkOf,
  movableClock,
  owned,
  peek,
  rest,
} from '../../plugins/platform/testing/index.ts'
import { hookedSite } from './fixtures/hooked-site.ts'
import { logLines } from './fixtures/log-lines.ts'
import { crash, recordedHooks, ways } from './fixtures/recorded-hooks.ts'

const { act, callsOf, forget, named, names } = recordedHooks()
const { payload } = await boot({
  config: ({ url }) =>
    hookedSite(url, {
      licensing: { hooks: named('afterLicenseIssued') },
      downloads: { hooks: named('beforeDownload', 'afterDownload'), hookSeconds: 0.4 },
    }),
})
const clock = movableClock()
setClock(payload, clock)
const log = logLines(payload)
const capped = await owned(payload, { downloadCap: 3 })

beforeEach(() => {
  act({})
  forget()
  log.length = 0
})

const eventId: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/)
const downloadsOf = (licenseId: Id) =>
  peek(payload, (tx) => tx.list('downloads', { where: { license: { equals: licenseId } }, sort: 'id' }))
const usedOf = async (licenseId: Id) =>
  (await peek(payload, (tx) => tx.load('licenses', licenseId)))?.downloadsUsed

describe('afterLicenseIssued', () => {
  it('runs once for each license, without its key', async () => {
    const { orderId, customerId, productId } = await owned(payload, { quantity: 2 })
    const ofOrder = { orderId, customerId, productId, status: 'active' }
    const maskedKey: unknown = expect.stringMatching(/^LIC(-••••){3}-[0-9A-Z]{4}$/)
    const told = callsOf('afterLicenseIssued')
    const license = { ...ofOrder, maskedKey }
    expect(told).toMatchObject([
      { eventId, license },
      { eventId, license },
    ])
    expect(new Set(told.map((facts) => facts.eventId)).size).toBe(2)
  })

  it('runs again when it threw, and keeps nobody from the file', async () => {
    act({ afterLicenseIssued: crash })
    const { owner, licenseId } = await owned(payload)
    expect((await askForLink(payload, owner, licenseId)).status).toBe(200)
    act({})
    clock.advance(2)
    await deliverDue(payload)
    const told = callsOf('afterLicenseIssued')
    expect(told).toHaveLength(2)
    expect(told[0]).toEqual(told[1])
  })
})

describe('beforeDownload', () => {
  it('is asked about a file that the buyer may have, and about no other', async () => {
    const { owner, licenseId, orderId, customerId, productId, releaseId, fileId } = await owned(payload, {
      downloadCap: 1,
    })
    await linkOf(payload, owner, licenseId)
    expect(callsOf('beforeDownload')).toEqual([
      {
        ...{ licenseId, orderId, customerId, productId, releaseId, fileId },
        ...{ fileName: 'track.bin', size: 100_000, downloadsUsed: 0, downloadCap: 1 },
      },
    ])
    forget()
    const stranger = await buyer(payload)
    expect((await askForLink(payload, stranger, licenseId)).json.code).toBe('NOT_YOUR_LICENSE')
    await peek(payload, (tx) => tx.set('licenses', licenseId, { downloadsUsed: 1 }))
    expect((await askForLink(payload, owner, licenseId)).json.code).toBe('DOWNLOAD_CAP_REACHED')
    await peek(payload, (tx) => tx.set('licenses', licenseId, { status: 'revoked' }))
    expect((await askForLink(payload, owner, licenseId)).json.code).toBe('LICENSE_REVOKED')
    expect(names()).toEqual([])
  })

  it('agrees to the file that it saw: another one is not handed out', async () => {
    const { owner, licenseId, releaseId } = await owned(payload)
    const { fileId } = await owned(payload)
    act({
      beforeDownload: () => peek(payload, (tx) => tx.set('releases', releaseId, { files: [Number(fileId)] })),
    })
    expect((await askForLink(payload, owner, licenseId)).json.code).toBe('CONFLICT')
    expect((await downloadsOf(licenseId)).map(({ status }) => status)).toEqual(['refused'])
  })

  it.each(ways)('$way makes no link, and counts nothing', async ({ act: way, told, words }) => {
    const { owner, licenseId } = capped
    const kept = await linkOf(payload, owner, licenseId)
    act({ beforeDownload: way })
    const reply = await askForLink(payload, owner, licenseId)
    expect([reply.status, reply.json.code]).toEqual(told)
    if (words) expect(reply.json).toEqual({ code: told[1], message: words })
    expect((await downloadsOf(licenseId)).slice(-2).map(({ status, code }) => [status, code])).toEqual([
      ['granted', null],
      ['refused', told[1]],
    ])
    expect(log.filter((line) => line.includes('beforeDownload'))).toHaveLength(words ? 0 : 1)
    // The link of before was not taken away for the one that did not come.
    expect((await rest(payload, owner)('GET', kept)).status).toBe(200)
  })
})

describe('afterDownload', () => {
  it('runs once for each download that counted, and again when it threw', async () => {
    const { owner, licenseId, productId, fileId, customerId, releaseId } = await owned(payload)
    const link = await linkOf(payload, owner, licenseId)
    await rest(payload, owner)('GET', link)
    await eventually(async () => (await usedOf(licenseId)) === 1)
    act({ afterDownload: crash })
    await deliverDue(payload)
    act({})
    clock.advance(2)
    await deliverDue(payload)
    await deliverDue(payload)
    const [row] = await downloadsOf(licenseId)
    const facts = {
      ...{ eventId, downloadId: row?.id, licenseId, customerId, productId, releaseId, fileId },
      ...{ size: 100_000, status: 'completed', completedAt: row?.completedAt },
    }
    const told = callsOf('afterDownload').filter(({ downloadId }) => downloadId === row?.id)
    expect(told).toEqual([facts, facts])
    expect(told[0]?.eventId).toBe(told[1]?.eventId)
  })
})
