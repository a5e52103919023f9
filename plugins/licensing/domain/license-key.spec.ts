import { describe, expect, it } from '@jest/globals'
import { formatKey, keyHint, maskKey, normalizeKey } from './license-key.ts'

describe('a license key', () => {
  const key = formatKey('LIC', '0123456789ABCDEF')

  it('is printed in four groups behind its prefix', () => {
    expect(key).toBe('LIC-0123-4567-89AB-CDEF')
  })

  it('shows its last four characters only', () => {
    expect(maskKey('LIC', keyHint(key))).toBe('LIC-••••-••••-••••-CDEF')
  })

  it('is understood as people type it', () => {
    expect(normalizeKey(' lic o123 4567-89ab-cdef ')).toBe('LIC-0123-4567-89AB-CDEF')
    expect(normalizeKey('LIC-I123-4567-89AB-CDEF')).toBe('LIC-1123-4567-89AB-CDEF')
  })
})
