import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'

import { bigFileBytes, makeBigProduct, type BigProduct } from './support/big-product.ts'
import { linkFor, openLibrary, takeFree, type Bought } from './support/buyer-api.ts'
import { newEmail } from './support/buying.ts'
import { eventually } from './support/eventually.ts'
import { sha256OfFile } from './support/sha256.ts'
import { libraryLinkOf, nthMailTo } from './support/mailbox.ts'
import { journeyFolder } from './support/shared-shop.ts'
import { signInStaff, type Row, type StaffApi } from './support/staff-api.ts'

let staff: StaffApi
let product: BigProduct
/** Made before everything else, and used by nobody: while the other journeys run, it grows old. */
let unused: { buyer: Bought; url: string; madeAt: number }

const newBuyer = (): Promise<Bought> => takeFree(product.offerId, newEmail('manager'))

beforeAll(async () => {
  staff = await signInStaff()
  product = await makeBigProduct(staff)
  const buyer = await newBuyer()
  unused = { buyer, url: (await linkFor(buyer)).url, madeAt: Date.now() }
})

interface Run {
  code: number | null
  said: string
}

/** `stopWhen` is asked ten times a second and ends the program as a lost connection would. */
const run = (program: string, args: string[], stopWhen: () => boolean = () => false): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const timer = setInterval(() => {
      if (stopWhen()) child.kill('SIGKILL')
    }, 100)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({ code, said })
    })
  })

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** The one download of this license, once the shop has counted it. */
const countedDownload = (licenseId: string): Promise<Row> =>
  eventually('completed download', async () => {
    const rows = await staff.find('downloads', { license: licenseId, status: 'completed' })
    return rows[0] ?? null
  })

const expectCountedOnce = async (licenseId: string): Promise<Row> => {
  const download = await countedDownload(licenseId)
  expect(await staff.find('downloads', { license: licenseId, status: 'completed' })).toHaveLength(1)
  expect(download.bytesDelivered).toBe(bigFileBytes)
  const [license] = await staff.find('licenses', { id: licenseId })
  expect(license!.downloadsUsed).toBe(1)
  return download
}

test('curl resumes a download that was cut off: complete, the right bytes, counted once', async () => {
  const buyer = await newBuyer()
  const { url } = await linkFor(buyer)
  const file = path.join(journeyFolder('curl'), 'big.bin')
  const args = ['--silent', '--show-error', '--fail', '--cookie', buyer.cookie, '--output', file, url]
  await run('curl', ['--limit-rate', '8M', ...args], () => sizeOf(file) > 4 * 1024 * 1024)
  const cut = sizeOf(file)
  expect(cut).toBeGreaterThan(0)
  expect(cut).toBeLessThan(bigFileBytes)
  expect(await staff.find('downloads', { license: buyer.licenseId, status: 'completed' })).toEqual([])

  const resumed = await run('curl', ['--continue-at', '-', ...args])
  expect(resumed).toEqual({ code: 0, said: '' })
  expect(await sha256OfFile(file)).toBe(product.sha256)
  expect((await expectCountedOnce(buyer.licenseId)).requests).toBe(2)
})

test('aria2 with eight connections: complete, the right bytes, at least four requests, counted once', async () => {
  const buyer = await newBuyer()
  const { url, fileName } = await linkFor(buyer)
  const dir = journeyFolder('aria')
  const options = ['-x8', '-s8', '-k1M', '--no-conf', '--console-log-level=warn', '--summary-interval=0']
  const done = await run('aria2c', [...options, '--header', `Cookie: ${buyer.cookie}`, '--dir', dir, url])
  expect({ ...done, said: done.code === 0 ? '' : done.said }).toEqual({ code: 0, said: '' })
  // The name that the creator gave, in all its letters.
  expect(readdirSync(dir)).toEqual([fileName])
  expect(await sha256OfFile(path.join(dir, fileName))).toBe(product.sha256)
  expect((await expectCountedOnce(buyer.licenseId)).requests).toBeGreaterThanOrEqual(4)
})

/** The same buyer on another device: the mailed link proves the address there. */
const secondDevice = async (buyer: Bought, email: string): Promise<Bought> => {
  const [, token = ''] = /\/library\/open\/([\w-]+)/.exec(libraryLinkOf(await nthMailTo(email, 1))) ?? []
  return { ...buyer, ...(await openLibrary(token)) }
}

/** Asks for a link until the shop has said no as often as wanted. */
const refusals = async (buyer: Bought, times: number): Promise<{ code: string; details?: object }[]> => {
  const answers: { code: string; details?: object }[] = []
  for (let asked = 0; asked < times; asked += 1) {
    const { licenseId, fileId } = buyer
    const reply = await buyer.ask('POST', '/api/shop/downloads', { licenseId, fileId })
    expect(reply.status).toBe(403)
    answers.push((await reply.json()) as { code: string; details?: object })
  }
  return answers
}

test("a buyer's script meets what docs/download-limits.md says, step by step", async () => {
  const email = newEmail('script')
  const buyer = await takeFree(product.offerId, email)
  const file = path.join(journeyFolder('script'), 'big.bin')
  const completed = async () =>
    (await staff.find('downloads', { license: buyer.licenseId, status: 'completed' })).length
  const curl = (...args: string[]) => run('curl', ['--silent', '--cookie', buyer.cookie, ...args])

  // The first attempt: looked at, cut at half, resumed.
  const { url } = await linkFor(buyer)
  for (const look of [await curl('--head', url), await curl('--head', url)]) {
    expect(look.said).toMatch(/^HTTP\/1.1 200/)
    expect(look.said.toLowerCase()).toContain(`content-length: ${String(bigFileBytes)}`)
    expect(look.said.toLowerCase()).toContain('accept-ranges: bytes')
  }
  await run(
    'curl',
    ['--silent', '--cookie', buyer.cookie, '--limit-rate', '8M', '--output', file, url],
    () => sizeOf(file) > bigFileBytes / 2,
  )
  expect(await completed()).toBe(0)
  const status = ['--write-out', '%{http_code}']
  expect((await curl('--continue-at', '-', '--output', file, ...status, url)).said).toBe('206')
  expect(await sha256OfFile(file)).toBe(product.sha256)
  await eventually('first download', async () => ((await completed()) === 1 ? true : null))
  const again = await fetch(url, { headers: { cookie: buyer.cookie } })
  expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([410, 'LINK_USED'])

  // The second: another device, in segments. The third: the first device, whole.
  const device = await secondDevice(buyer, email)
  const dir = journeyFolder('script-segments')
  const { url: second } = await linkFor(device)
  const aria = ['-x8', '-s8', '-k1M', '--no-conf', '--console-log-level=warn', '--summary-interval=0']
  expect(
    (await run('aria2c', [...aria, '--header', `Cookie: ${device.cookie}`, '--dir', dir, second])).code,
  ).toBe(0)
  await eventually('second download', async () => ((await completed()) === 2 ? true : null))
  expect((await curl('--output', file, ...status, (await linkFor(buyer)).url)).said).toBe('200')
  await eventually('third download', async () => ((await completed()) === 3 ? true : null))

  // The fourth to the tenth attempt, and the eleventh and twelfth.
  const said = await refusals(buyer, 9)
  expect(said.map(({ code }) => code)).toEqual([
    ...Array<string>(7).fill('DOWNLOAD_WINDOW_FULL'),
    'DOWNLOADS_PAUSED',
    'DOWNLOADS_PAUSED',
  ])
  const { freeAt, ...used } = said[0]!.details as { freeAt: string }
  expect(used).toEqual({ used: 3, limit: 3 })
  const days = (Date.parse(freeAt) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(13.9)
  expect(days).toBeLessThanOrEqual(14)
})

describe('a link to a file is refused', () => {
  const refusal = async (url: string, cookie?: string): Promise<{ code: unknown; type: string | null }> => {
    const response = await fetch(url, cookie === undefined ? {} : { headers: { cookie } })
    expect(response.status).toBeGreaterThanOrEqual(400)
    const { code } = (await response.json()) as { code: unknown }
    return { code, type: response.headers.get('content-type')?.split(';')[0] ?? null }
  }
  const refusedAs = (code: string) => ({ code, type: 'application/json' })

  test('to a stranger and to another buyer of the same file', async () => {
    const [buyer, other] = await Promise.all([newBuyer(), newBuyer()])
    const { url } = await linkFor(buyer)
    expect(await refusal(url)).toEqual(refusedAs('LINK_NOT_YOURS'))
    expect(await refusal(url, other.cookie)).toEqual(refusedAs('LINK_NOT_YOURS'))
    // Their tries used nothing up.
    const mine = await fetch(url, { headers: { cookie: buyer.cookie } })
    expect(mine.status).toBe(200)
    await mine.body?.cancel()
  })

  test('with one changed character', async () => {
    const buyer = await newBuyer()
    const { url } = await linkFor(buyer)
    const [, token = ''] = /\/downloads\/([^/]+)\//.exec(url) ?? []
    const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    expect(await refusal(url.replace(token, changed), buyer.cookie)).toEqual(refusedAs('LINK_UNKNOWN'))
  })

  test('at its second use', async () => {
    const buyer = await newBuyer()
    const { url } = await linkFor(buyer)
    const headers = { cookie: buyer.cookie }
    await (await fetch(url, { headers })).arrayBuffer()
    await countedDownload(buyer.licenseId)
    expect(await refusal(url, buyer.cookie)).toEqual(refusedAs('LINK_USED'))
  })

  test('31 seconds after it was made', async () => {
    const { buyer, url, madeAt } = unused
    await sleep(Math.max(0, madeAt + 31_000 - Date.now()))
    expect(await refusal(url, buyer.cookie)).toEqual(refusedAs('LINK_EXPIRED'))
  })
})
