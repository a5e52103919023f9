import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'

import { bigFileBytes, makeBigProduct, type BigProduct } from './support/big-product.ts'
import { linkFor, takeFree, type Bought } from './support/buyer-api.ts'
import { newEmail } from './support/buying.ts'
import { eventually } from './support/eventually.ts'
import { sha256OfFile } from './support/sha256.ts'
import { journeyFolder } from './support/shared-shop.ts'
import { signInStaff, type Row, type StaffApi } from './support/staff-api.ts'

let staff: StaffApi
let product: BigProduct

beforeAll(async () => {
  staff = await signInStaff()
  product = await makeBigProduct(staff)
})

const newBuyer = (): Promise<Bought> => takeFree(product.offerId, newEmail('manager'))

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
    const buyer = await newBuyer()
    const { url } = await linkFor(buyer)
    await sleep(31_000)
    expect(await refusal(url, buyer.cookie)).toEqual(refusedAs('LINK_EXPIRED'))
  })
})
