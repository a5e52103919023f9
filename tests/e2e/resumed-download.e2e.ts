import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'

import { newEmail } from './support/buying.ts'
import { eventually } from './support/eventually.ts'
import { sha256OfFile } from './support/sha256.ts'
import { journeyFolder, sharedShop } from './support/shared-shop.ts'
import { signInStaff, type Row, type StaffApi } from './support/staff-api.ts'

const run = promisify(execFile)

/** Large enough that managers split it, small enough for a busy machine. */
const size = 48_000_000

const hasProgram = (name: string): boolean => spawnSync(name, ['--version']).error === undefined

/** A license of a product with one large file, and the cookie of the browser that took it. */
interface Bought {
  staff: StaffApi
  folder: string
  cookie: string
  licenseId: string
  sha256: string
}

const putOnSale = async (staff: StaffApi): Promise<{ offer: Row; file: Row }> => {
  const form = new FormData()
  form.append('file', new Blob([randomBytes(size)]), 'Mawimbi — rekodi ndefu.wav')
  form.append('_payload', '{}')
  const file = await staff.create('product-files', form)
  const slug = `long-${randomBytes(4).toString('hex')}`
  const product = await staff.create('products', {
    title: 'A long recording',
    slug,
    summary: 'Waves, for hours',
    _status: 'published',
  })
  const of = { product: product.id }
  await staff.create('releases', {
    ...of,
    version: '1.0.0',
    channel: 'stable',
    status: 'published',
    files: [file.id],
  })
  const offer = await staff.create('offers', {
    ...of,
    name: 'Personal',
    licenseType: 'personal',
    pricing: 'free',
    status: 'active',
    seats: 1,
    maxQuantity: 10,
    billing: 'one-time',
  })
  return { offer, file }
}

const post = (apiPath: string, body: object, cookie = ''): Promise<Response> => {
  const { url } = sharedShop()
  return fetch(`${url}${apiPath}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(body),
  })
}

const take = async (): Promise<Bought> => {
  const staff = await signInStaff()
  const { offer, file } = await putOnSale(staff)
  const reply = await post('/api/shop/checkout', {
    offerId: String(offer.id),
    currency: 'USD',
    email: newEmail('manager'),
    checkoutKey: randomBytes(16).toString('hex'),
  })
  const { number, status } = (await reply.json()) as { number: string; status: string }
  expect(status).toBe('paid')
  const cookie = reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const license = await eventually('license', async () =>
    (await staff.find('licenses', { 'order.number': number })).at(0),
  )
  return {
    staff,
    folder: journeyFolder('managers'),
    cookie,
    licenseId: String(license.id),
    sha256: String(file.sha256),
  }
}

const linkOf = async ({ licenseId, cookie }: Bought): Promise<string> => {
  const reply = await post('/api/shop/downloads', { licenseId }, cookie)
  expect(reply.status).toBe(200)
  return `${sharedShop().url}${((await reply.json()) as { url: string }).url}`
}

/** The newest download of the license, when it has that status. */
const downloadWith = (bought: Bought, status: string): Promise<Row> =>
  eventually(`download that is ${status}`, async () => {
    const [row] = await bought.staff.find('downloads', { license: bought.licenseId, status })
    return row
  })

const usedOf = async ({ staff, licenseId }: Bought): Promise<unknown> =>
  (await staff.find('licenses', { id: licenseId }))[0]?.downloadsUsed

describe('download managers', () => {
  let bought: Bought
  beforeAll(async () => {
    bought = await take()
  })

  it('curl breaks off, continues where it stopped, and it counts as one download', async () => {
    const link = await linkOf(bought)
    const out = path.join(bought.folder, 'curl.wav')
    const options = ['--silent', '--header', `Cookie: ${bought.cookie}`, '--output', out]
    await expect(
      run('curl', [...options, '--limit-rate', '8M', '--max-time', '2', link], { timeout: 60_000 }),
    ).rejects.toThrow()
    expect(statSync(out).size).toBeGreaterThan(0)
    expect(statSync(out).size).toBeLessThan(size)
    await run('curl', [...options, '--fail', '--continue-at', '-', link], { timeout: 60_000 })
    expect(await sha256OfFile(out)).toBe(bought.sha256)
    expect((await downloadWith(bought, 'completed')).requests).toBe(2)
    expect(await usedOf(bought)).toBe(1)
  })

  it('aria2c takes it in parallel segments, and it counts as one download', async () => {
    if (!hasProgram('aria2c')) {
      console.log('Skipped: aria2c is not installed (apt-get install aria2).')
      return
    }
    const before = Number(await usedOf(bought))
    const link = await linkOf(bought)
    const log = path.join(bought.folder, 'aria2.log')
    const options = ['-x8', '-s8', '-k1M', '--max-download-limit=12M', `--log=${log}`, '--log-level=info']
    const files = ['--dir', bought.folder, '--out', 'aria2.wav', '--header', `Cookie: ${bought.cookie}`]
    await run('aria2c', [...options, ...files, link], { timeout: 120_000 })
    const out = path.join(bought.folder, 'aria2.wav')
    expect(existsSync(`${out}.aria2`)).toBe(false)
    expect(await sha256OfFile(out)).toBe(bought.sha256)
    const ranges = readFileSync(log, 'utf8').match(/^Range: bytes=/gm) ?? []
    expect(ranges.length).toBeGreaterThanOrEqual(4)
    await eventually('count', async () => (Number(await usedOf(bought)) === before + 1 ? true : null))
  })

  it('HEAD tells the length, and a link that was used opens nothing more', async () => {
    const link = await linkOf(bought)
    const headers = { cookie: bought.cookie, 'accept-encoding': 'gzip' }
    const head = await fetch(link, { method: 'HEAD', headers })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(size)])
    const reply = await fetch(link, { headers: { ...headers, 'x-duka-content-length': '5' } })
    expect([reply.status, reply.headers.get('content-length')]).toEqual([200, String(size)])
    expect([...reply.headers.keys()].filter((name) => name.startsWith('x-duka-'))).toEqual([])
    expect((await reply.arrayBuffer()).byteLength).toBe(size)
    expect((await fetch(link, { headers })).status).toBe(410)
  })
})
