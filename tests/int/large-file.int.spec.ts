import { createCipheriv, createHash, type Hash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints } from 'payload'
import * as testing from '../../plugins/platform/testing/index.ts'
import { breakPart, largeUpload, putPart } from '../../plugins/platform/testing/index.ts'
import { buildRequest } from '../../plugins/platform/testing/rest.ts'

const { as, boot, deliverDue, eventually, linkOf, owned, startS3Server } = testing

const mebibyte = 1024 * 1024
/** DUKA_LARGE_MB=2048 for the size that the promise speaks of; a smaller one shows the same in seconds. */
const sizeMb = Number(process.env.DUKA_LARGE_MB ?? '64')
const size = sizeMb * mebibyte + 12_345
const seconds = 60 + sizeMb / 2
/** What streaming may hold, however large the file is. */
const flatMb = 160

const s3 = await startS3Server()
afterAll(s3.close)
const { payload } = await boot({ env: { ...s3.env, MAX_FILE_MB: String(sizeMb + 1) } })
const shop = largeUpload(payload, await as(payload, 'editor'))

/** The same bytes for the same part, without keeping any. */
const bytesOfPart = (part: number, partBytes: number): Uint8Array<ArrayBuffer> => {
  const iv = Buffer.alloc(16)
  iv.writeUInt32BE(part)
  const length = Math.min(partBytes, size - (part - 1) * partBytes)
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), iv)
  return new Uint8Array(cipher.update(Buffer.alloc(length)))
}

const wholeHash = (parts: number, partBytes: number): string => {
  const hash = createHash('sha256')
  for (let part = 1; part <= parts; part += 1) hash.update(bytesOfPart(part, partBytes))
  return hash.digest('hex')
}

interface Memory {
  /** Mebibytes that the process grew by at its peak, as the system sees it. */
  grownMb: number
  /** Mebibytes that were held beyond those before, live or not yet collected: memory that is used again hides nothing. */
  heldMb: number
  peakMb: number
}

const now = () => {
  const { rss, heapUsed, external } = process.memoryUsage()
  return { rss: rss / mebibyte, held: (heapUsed + external) / mebibyte }
}

const memoryOf = async (work: () => Promise<unknown>): Promise<Memory> => {
  const before = now()
  const peak = { ...before }
  const timer = setInterval(() => {
    const { rss, held } = now()
    peak.rss = Math.max(peak.rss, rss)
    peak.held = Math.max(peak.held, held)
  }, 10)
  await work()
  clearInterval(timer)
  return {
    grownMb: Math.round(peak.rss - before.rss),
    heldMb: Math.round(peak.held - before.held),
    peakMb: Math.round(peak.rss),
  }
}

const expectFlat = (what: string, { grownMb, heldMb, peakMb }: Memory) => {
  process.stderr.write(
    `${what} ${String(sizeMb)} MB: ${String(heldMb)} MB held, ${String(grownMb)} MB grown, ${String(peakMb)} MB in all\n`,
  )
  expect(Math.max(grownMb, heldMb)).toBeLessThan(flatMb)
}

describe(`a file of ${String(sizeMb)} MB`, () => {
  let fileId = 0
  let sha256 = ''

  beforeAll(async () => {
    const chosen = { name: 'Huge — faili kubwa.bin', size, modifiedAt: 5 }
    const { uploadId, parts, partBytes } = (await shop.begin(chosen)).json
    sha256 = wholeHash(parts, partBytes)
    const send = async (part: number) => {
      const { url } = (await shop.sign(uploadId, part)).json
      expect(await putPart(url, bytesOfPart(part, partBytes))).toBe(200)
    }
    const middle = Math.ceil(parts / 2)
    for (let part = 1; part < middle; part += 1) await send(part)
    // The line is cut in the middle of a part, and the browser is opened anew.
    await breakPart((await shop.sign(uploadId, middle)).json.url, bytesOfPart(middle, partBytes))
    const again = (await shop.begin(chosen)).json
    const there = new Set((await shop.parts(again.uploadId)).json.parts)
    expect([again.uploadId, there.size]).toEqual([uploadId, middle - 1])
    for (let part = 1; part <= parts; part += 1) if (!there.has(part)) await send(part)
    const completed = await shop.complete(uploadId)
    expect(completed.status).toBe(200)
    fileId = completed.json.fileId
  }, seconds * 1000)

  it(
    'went up through a cut line, and is measured whole with flat memory',
    async () => {
      const memory = await memoryOf(() => deliverDue(payload))
      const file = await payload.findByID({ collection: 'product-files', id: fileId })
      expect([file.filesize, file.sha256]).toEqual([size, sha256])
      expectFlat('Measuring', memory)
    },
    seconds * 1000,
  )

  it(
    'comes down whole through a cut line, with flat memory, and counts once',
    async () => {
      const { owner, licenseId, releaseId } = await owned(payload)
      await payload.update({ collection: 'releases', id: releaseId, data: { files: [fileId] } })
      const link = await linkOf(payload, owner, licenseId)
      const hash = createHash('sha256')
      let got = 0
      const read = async (headers: Record<string, string>, until: number, into: Hash) => {
        const request = buildRequest(payload, owner, 'GET', link, { headers })
        const response = await handleEndpoints({ config: payload.config, request })
        const reader = response.body?.getReader()
        for (let chunk = await reader?.read(); chunk?.value && got < until; chunk = await reader?.read()) {
          into.update(chunk.value)
          got += chunk.value.byteLength
        }
        await reader?.cancel()
        return response.status
      }
      const memory = await memoryOf(async () => {
        expect(await read({}, size / 2, hash)).toBe(200)
        const range = { range: `bytes=${String(got)}-` }
        await eventually(
          async () => (await payload.count({ collection: 'download-segments' })).totalDocs === 1,
        )
        expect(await read(range, Number.POSITIVE_INFINITY, hash)).toBe(206)
      })
      expect([got, hash.digest('hex')]).toEqual([size, sha256])
      expectFlat('Sending', memory)
      const used = async () =>
        (await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed
      await eventually(async () => (await used()) === 1)
    },
    seconds * 1000,
  )
})
