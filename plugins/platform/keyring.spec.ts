import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { parseKeyring } from './keyring.ts'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64url')}`
const [k1, k2] = [key('k1'), key('k2')]

describe('the keyring', () => {
  it('reads what an older key wrote, and writes under the newest', () => {
    const before = parseKeyring(k1)
    const after = parseKeyring(`${k2},${k1}`)
    const stored = before.encrypt('license-key', 'LIC-1')
    expect(after.decrypt('license-key', stored)).toBe('LIC-1')
    expect(after.encrypt('license-key', 'LIC-1')).toMatch(/^k2\./)
    expect(after.hashes('session', 'token')).toContain(before.hash('session', 'token'))
  })

  it('gives each purpose a key of its own', () => {
    const ring = parseKeyring(k1)
    expect(ring.hash('session', 'x')).not.toBe(ring.hash('link', 'x'))
    expect(() => ring.decrypt('session', ring.encrypt('license-key', 'x'))).toThrow()
  })

  it('refuses a changed text and a lost key', () => {
    const ring = parseKeyring(k1)
    const stored = ring.encrypt('license-key', 'LIC-1')
    const last = stored.at(-2) === 'A' ? 'B' : 'A'
    expect(() => ring.decrypt('license-key', `${stored.slice(0, -2)}${last}${stored.slice(-1)}`)).toThrow()
    expect(() => parseKeyring(k2).decrypt('license-key', stored)).toThrow(/DUKA_KEYRING/)
  })

  it('refuses a short or missing key', () => {
    expect(() => parseKeyring('')).toThrow(/empty/)
    expect(() => parseKeyring('k1:c2hvcnQ')).toThrow(/32 bytes/)
  })
})
