import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'

import { boot, rest } from '../testing/index.ts'

const { payload } = await boot()
const ask = rest(payload)
const script = (headers: Record<string, string> = {}) => ask('GET', '/api/shop/reference.js', { headers })

describe('the page of the API reference', () => {
  it('asks no other host for anything, and lets its script ask none', async () => {
    const page = await ask('GET', '/api/shop/reference')
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/https?:\/\//)
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*connect-src 'self'/)
  })

  it('speaks the language of the browser', async () => {
    const page = await ask('GET', '/api/shop/reference', { headers: { 'accept-language': 'sw' } })
    expect(page.text).toContain('<html lang="sw">')
    expect(page.text).toContain('Marejeo ya API')
  })
})

describe('its script', () => {
  it('is the same packed and plain', async () => {
    const packed = await script({ 'accept-encoding': 'br, gzip' })
    const plain = await script({ 'accept-encoding': 'gzip;q=0' })
    expect([packed.status, packed.headers.get('content-encoding')]).toEqual([200, 'gzip'])
    expect([plain.status, plain.headers.get('content-encoding')]).toEqual([200, null])
    expect(plain.bytes.length).toBeGreaterThan(1_000_000)
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 2)
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true)
  })

  it('is not sent again to a browser that has it', async () => {
    const etag = (await script()).headers.get('etag') ?? ''
    const again = await script({ 'if-none-match': etag })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
  })

  it('is refused by name where its package is not installed', async () => {
    const here = process.cwd()
    const empty = await mkdtemp(path.join(tmpdir(), 'duka-bare-'))
    process.chdir(empty)
    try {
      const reply = await script()
      expect(reply.status).toBe(404)
      expect(reply.json).toMatchObject({
        code: 'NOT_CONFIGURED',
        details: { missing: '@scalar/api-reference' },
      })
    } finally {
      process.chdir(here)
      await rm(empty, { recursive: true })
    }
  })
})
