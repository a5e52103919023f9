import { describe, expect, it } from '@jest/globals'
import { unreachable } from '../../kernel/state-machine.ts'
import { licenseMoves } from './license-status.ts'
import { licenseVerdict } from './license-verdict.ts'

const now = new Date('2026-03-01T12:00:00Z')

describe('the verdict on a license', () => {
  it('allows what is active and has no end, or has not ended', () => {
    expect(licenseVerdict({ status: 'active', expiresAt: null }, now)).toEqual({ allowed: true })
    expect(licenseVerdict({ status: 'active', expiresAt: '2026-03-01T12:00:01Z' }, now).allowed).toBe(true)
  })

  it.each([
    ['LICENSE_NOT_FOUND', null],
    ['LICENSE_REVOKED', { status: 'revoked', expiresAt: null }],
    ['LICENSE_SUSPENDED', { status: 'suspended', expiresAt: null }],
    ['LICENSE_EXPIRED', { status: 'active', expiresAt: '2026-03-01T12:00:00Z' }],
    ['LICENSE_REVOKED', { status: 'revoked', expiresAt: '2020-01-01T00:00:00Z' }],
    ['LICENSE_SUSPENDED', { status: 'suspended', expiresAt: '2020-01-01T00:00:00Z' }],
  ] as const)('answers %s for %j, the gravest reason first', (code, facts) => {
    expect(licenseVerdict(facts, now)).toEqual({ allowed: false, code })
  })

  it('knows a way to every status', () => {
    expect(unreachable(licenseMoves, 'active')).toEqual([])
  })
})
