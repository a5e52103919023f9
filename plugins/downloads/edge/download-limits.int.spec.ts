import { describe, expect, it } from '@jest/globals'
import type { Id } from '../../kernel/id.ts'
import { setClock } from '../../platform/registry.ts'
import * as testing from '../../platform/testing/index.ts'
import type { Caller, Owned } from '../../platform/testing/index.ts'

const { as, askForLink, boot, buyer, eventually, linkOf, movableClock, owned, peek, rest } = testing

const { payload } = await boot({ env: { TRUSTED_PROXIES: '1' } })
const clock = movableClock()
setClock(payload, clock)
const staff = rest(payload, await as(payload, 'admin'))

const day = 86_400

const rowsOf = async (licenseId: Id, status: string) =>
  (
    await payload.count({
      collection: 'downloads',
      where: { and: [{ license: { equals: licenseId } }, { status: { equals: status } }] },
    })
  ).totalDocs

/** A download from the link to its last byte. */
const download = async (owner: Caller, licenseId: Id) => {
  const before = await rowsOf(licenseId, 'completed')
  await rest(payload, owner)('GET', await linkOf(payload, owner, licenseId))
  await eventually(async () => (await rowsOf(licenseId, 'completed')) === before + 1)
}

/** All three of a window. */
const downloadAll = async (owner: Caller, licenseId: Id, pauseSeconds = 0) => {
  for (let done = 0; done < 3; done += 1) {
    await download(owner, licenseId)
    clock.advance(pauseSeconds)
  }
}

const refusal = async (owner: Caller, licenseId: Id) => {
  const { status, json } = await askForLink(payload, owner, licenseId)
  return [status, json.code]
}

const licenseOf = (licenseId: Id) => payload.findByID({ collection: 'licenses', id: licenseId })

const trailOf = async (action: string, resourceId: Id) =>
  peek(payload, (tx) =>
    tx.list('audit-events', {
      where: { and: [{ action: { equals: action } }, { resourceId: { equals: String(resourceId) } }] },
    }),
  )

describe('three downloads in fourteen days', () => {
  it('for each license and holder; the fourth is told how many, and when the next is free', async () => {
    const { owner, licenseId } = await owned(payload)
    const first = clock.now()
    await downloadAll(owner, licenseId, 2 * day)
    const freeAt = new Date(first.getTime() + 14 * day * 1000).toISOString()
    const reply = await askForLink(payload, owner, licenseId)
    expect([reply.status, reply.json]).toMatchObject([
      403,
      { code: 'DOWNLOAD_WINDOW_FULL', details: { used: 3, limit: 3 } },
    ])
    expect(
      Math.abs(Date.parse(reply.text.match(/"freeAt":"([^"]+)"/)?.[1] ?? '') - Date.parse(freeAt)),
    ).toBeLessThan(2000)
    clock.advance(8 * day - 60)
    expect(await refusal(owner, licenseId)).toEqual([403, 'DOWNLOAD_WINDOW_FULL'])
    clock.advance(120)
    await download(owner, licenseId)
    expect(await refusal(owner, licenseId)).toEqual([403, 'DOWNLOAD_WINDOW_FULL'])
  })

  it('a link that nobody used takes none, a transfer that was cut off neither, and the newest link counts', async () => {
    const { owner, licenseId } = await owned(payload)
    await download(owner, licenseId)
    const links: string[] = []
    for (let made = 0; made < 5; made += 1) links.push(await linkOf(payload, owner, licenseId))
    // Two of five have room beside what was delivered: the oldest gave way.
    const answers = []
    for (const link of links) answers.push((await rest(payload, owner)('GET', link)).status)
    expect(answers).toEqual([410, 410, 410, 200, 200])
    await eventually(async () => (await rowsOf(licenseId, 'completed')) === 3)
  })

  it('another release has a window of its own, and so has another file', async () => {
    const { owner, licenseId, productId, fileId } = await owned(payload)
    await downloadAll(owner, licenseId)
    expect(await refusal(owner, licenseId)).toEqual([403, 'DOWNLOAD_WINDOW_FULL'])
    const other = await owned(payload)
    await payload.create({
      collection: 'releases',
      data: {
        product: Number(productId),
        version: '2.0.0',
        channel: 'stable',
        status: 'published',
        files: [Number(fileId), Number(other.fileId)],
      },
    })
    for (const file of [fileId, other.fileId]) {
      const body = { licenseId: String(licenseId), fileId: String(file) }
      expect((await rest(payload, owner)('POST', '/api/shop/downloads', { body })).status).toBe(200)
    }
  })
})

describe('rules about abuse', () => {
  it('the eleventh attempt in a day is refused, refused ones counted, until they grow old', async () => {
    const { owner, licenseId } = await owned(payload)
    await downloadAll(owner, licenseId)
    for (let tried = 0; tried < 7; tried += 1)
      expect(await refusal(owner, licenseId)).toEqual([403, 'DOWNLOAD_WINDOW_FULL'])
    expect(await refusal(owner, licenseId)).toEqual([403, 'DOWNLOADS_PAUSED'])
    expect(await refusal(owner, licenseId)).toEqual([403, 'DOWNLOADS_PAUSED'])
    expect(await licenseOf(licenseId)).toMatchObject({ status: 'active', flaggedAt: null })
    clock.advance(day + 60)
    expect(await refusal(owner, licenseId)).toEqual([403, 'DOWNLOAD_WINDOW_FULL'])
  })

  /** The same person's browsers, each somewhere else. */
  const elsewhere = async ({ customerId }: Owned, index: number): Promise<Caller> => ({
    ...(await buyer(payload, { customerId })),
    headers: {
      'x-forwarded-for': `198.51.100.${index}`,
      'user-agent': `Mozilla/5.0 (X11; Linux x86_64; rv:1${index}.0) Gecko/20100101 Firefox/1${index}.0`,
    },
  })

  it('a fourth device flags a personal license, once, and the trail says why; cleared, it starts anew', async () => {
    const sale = await owned(payload)
    const path = `/api/shop/licenses/${String(sale.licenseId)}`
    for (let index = 1; index <= 5; index += 1) {
      const link = await askForLink(payload, await elsewhere(sale, index), sale.licenseId)
      expect(link.status).toBe(200)
      clock.advance(day)
    }
    const flagged = await licenseOf(sale.licenseId)
    expect(flagged).toMatchObject({ status: 'active', flaggedBy: 'rule:devices' })
    expect(flagged.flagReason).toContain('4 devices')
    const [entry, ...more] = await trailOf('license.flagged', sale.licenseId)
    expect([entry?.details, more]).toMatchObject([{ by: 'rule:devices', rule: 'devices', devices: 4 }, []])
    const body = { reason: 'A family of four: fine' }
    expect((await staff('POST', `${path}/clear-flag`, { body })).status).toBe(200)
    clock.advance(60)
    await askForLink(payload, await elsewhere(sale, 6), sale.licenseId)
    expect((await licenseOf(sale.licenseId)).flaggedAt).toBeNull()
    expect((await staff('POST', `${path}/flag`, { body })).status).toBe(200)
    expect((await staff('POST', `${path}/flag`, { body })).status).toBe(409)
    expect((await rest(payload, sale.owner)('POST', `${path}/flag`, { body })).status).toBe(401)
  })

  it('an account that is passed around is suspended, once, and staff open it again for good', async () => {
    const sale = await owned(payload)
    for (let index = 1; index <= 8; index += 1) {
      await askForLink(payload, await elsewhere(sale, index), sale.licenseId)
      clock.advance(5)
    }
    const license = await licenseOf(sale.licenseId)
    expect(license).toMatchObject({ status: 'suspended', reason: 'abuse:addresses' })
    expect(await refusal(sale.owner, sale.licenseId)).toEqual([403, 'LICENSE_UNDER_REVIEW'])
    const trail = await trailOf('license.suspended', sale.licenseId)
    expect(trail.map(({ details }) => details)).toMatchObject([{ rule: 'addresses', addresses: 6 }])
    expect(JSON.stringify(trail)).not.toContain('198.51.100')
    const path = `/api/shop/licenses/${String(sale.licenseId)}/reactivate`
    expect((await staff('POST', path, { body: { reason: 'Talked to them' } })).status).toBe(200)
    clock.advance(5)
    const again = await elsewhere(sale, 9)
    expect((await askForLink(payload, again, sale.licenseId)).status).toBe(200)
  })
})
