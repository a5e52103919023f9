import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
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
  it('is there, whole', async () => {
    const reply = await script()
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect(reply.bytes.length).toBeGreaterThan(1_000_000)
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
