import { describe, expect, it } from '@jest/globals'
import { formatKey, keyHint, maskKey } from './license-key.ts'

describe('a license key', () => {
  const key = formatKey('LIC', '0123456789ABCDEF')

  it('is printed in four groups behind its prefix', () => {
    expect(key).toBe('LIC-0123-4567-89AB-CDEF')
  })

  it('shows its last four characters only', () => {
    expect(maskKey('LIC', keyHint(key))).toBe('LIC-••••-••••-••••-CDEF')
  })
})
