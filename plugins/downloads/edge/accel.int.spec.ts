import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from '@jest/globals'
import { boot, linkOf, owned, rest, serve, startNginx } from '../../platform/testing/index.ts'
import type { BuyerCaller } from '../../platform/testing/index.ts'

const { payload, dataDir } = await boot({ env: { DOWNLOAD_DELIVERY: 'accel' } })

const name = 'Kupwa — ngoma 🎵.wav'

describe('delivery by nginx', () => {
  it('names the file to the proxy, once, and nothing else of it', async () => {
    const { owner, licenseId, fileId } = await owned(payload, { file: { name, bytes: randomBytes(1000) } })
    const link = await linkOf(payload, owner, licenseId)
    const reply = await rest(payload, owner)('GET', link)
    const { filename } = await payload.findByID({ collection: 'product-files', id: fileId })
    expect(reply.headers.get('x-accel-redirect')).toBe(`/duka-files/${filename ?? ''}`)
    expect([reply.status, reply.bytes.length]).toEqual([200, 0])
    expect(reply.headers.get('content-disposition')).toContain(encodeURIComponent('🎵'))
    expect((await rest(payload, owner)('GET', link)).status).toBe(410)
    expect((await payload.findByID({ collection: 'licenses', id: licenseId })).downloadsUsed).toBe(1)
  })
})

const program = '/usr/sbin/nginx'
const isInstalled = existsSync(program)
if (!isInstalled)
  process.stderr.write(`Skipped: no ${program}, delivery by a real nginx is not tested here.\n`)

;(isInstalled ? describe : describe.skip)('behind a real nginx', () => {
  const serving = isInstalled ? serve() : null
  const started = serving?.then(({ url }) => startNginx({ program, site: url, files: `${dataDir}/files` }))
  afterAll(async () => {
    await (await started)?.close()
    await (await serving)?.close()
  })

  const ask = async (
    caller: BuyerCaller,
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
  ) => {
    ;(await serving)?.answerWith(payload)
    const url = new URL(path, (await started)?.url)
    return fetch(url, { method, headers: { ...headers, cookie: caller.cookies.header() ?? '' } })
  }

  it('the file comes whole, as an attachment that is never sniffed, and in parts', async () => {
    const { owner, licenseId, bytes } = await owned(payload, {
      file: { name, bytes: randomBytes(3_000_000) },
    })
    const link = await linkOf(payload, owner, licenseId)
    const reply = await ask(owner, link)
    expect(reply.status).toBe(200)
    expect(Buffer.compare(Buffer.from(await reply.arrayBuffer()), bytes)).toBe(0)
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(reply.headers.get('content-disposition')).toContain(encodeURIComponent('🎵'))
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('cache-control')).toBe('private, no-store, no-transform')
    expect(reply.headers.get('x-accel-redirect')).toBeNull()
    const ifRange = reply.headers.get('etag') ?? ''
    const part = await ask(owner, link, { range: 'bytes=1000-1999', 'if-range': ifRange })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 1000-1999/3000000'])
    expect(Buffer.compare(Buffer.from(await part.arrayBuffer()), bytes.subarray(1000, 2000))).toBe(0)
    // With any other validator nginx would send the whole file again, also with the one that HEAD tells.
    const told = (await ask(owner, link, {}, 'HEAD')).headers.get('etag') ?? ''
    expect(told).toMatch(/^"[0-9a-f]{64}"$/)
    expect((await ask(owner, link, { range: 'bytes=0-9', 'if-range': told })).status).toBe(410)
    expect((await ask(owner, link, { range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(410)
    expect((await ask(owner, link)).status).toBe(410)
  })

  it('nobody reaches the files past the shop', async () => {
    const { owner, fileId } = await owned(payload)
    const { filename } = await payload.findByID({ collection: 'product-files', id: fileId })
    expect((await ask(owner, `/duka-files/${filename ?? ''}`)).status).toBe(404)
  })
})
