import { describe, expect, it } from '@jest/globals'
import { factorUri, newFactorSecret, stepOfCode, typedDigits } from './one-time-code.ts'
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts'

/** RFC 6238, appendix B: the ASCII secret `12345678901234567890`, SHA-1, the last six of its eight digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number): Date => new Date(seconds * 1000)

describe('a one-time code', () => {
  it('is the one of RFC 6238', () => {
    expect(stepOfCode(secret, '287082', at(59), 0)).toBe(1)
    expect(stepOfCode(secret, '081804', at(1_111_111_109), 0)).toBe(37_037_036)
    expect(stepOfCode(secret, '353130', at(20_000_000_000), 0)).toBe(666_666_666)
  })

  it('is good one step early and one step late, and no further', () => {
    const step = 37_037_036
    const seen = [-2, -1, 0, 1, 2].map((drift) => stepOfCode(secret, '081804', at((step + drift) * 30), 0))
    expect(seen).toEqual([null, step, step, step, null])
  })

  it('opens nothing twice, nor after a later one did', () => {
    const step = 37_037_036
    expect(stepOfCode(secret, '081804', at(step * 30), step)).toBeNull()
    expect(stepOfCode(secret, '081804', at(step * 30), step + 1)).toBeNull()
    expect(stepOfCode(secret, '081804', at(step * 30), step - 1)).toBe(step)
  })

  it('may be typed as apps show it, and is nothing else', () => {
    expect(typedDigits(' 123 456 ')).toBe('123456')
    for (const bad of ['', '12345', '1234567', 'abcdef', '12345a', '１２３４５６']) {
      expect({ bad, step: stepOfCode(secret, bad, at(59), 0) }).toEqual({ bad, step: null })
    }
  })

  it('has 160 random bits behind it, and an address that authenticators read', () => {
    const made = newFactorSecret()
    expect(made).toMatch(/^[A-Z2-7]{32}$/)
    expect(newFactorSecret()).not.toBe(made)
    expect(factorUri('Studio: A&B', 'Asha M', made)).toBe(
      `otpauth://totp/Studio%20%20A%26B:Asha%20M?secret=${made}&issuer=Studio%20%20A%26B`,
    )
  })
})

describe('a recovery code', () => {
  it('is read however it is typed', () => {
    const code = newRecoveryCode()
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
    const bare = code.replace('-', '')
    expect([code, bare, code.toLowerCase(), ` ${bare} `].map(readRecoveryCode)).toEqual([
      bare,
      bare,
      bare,
      bare,
    ])
    expect(readRecoveryCode('OIL00-00000')).toBe('0110000000')
  })

  it('is nothing of another length or alphabet', () => {
    expect(['', '123456', 'ABCDE-FGHJ', 'ABCDE-FGHU!', 'ABCDEFGHJKM'].map(readRecoveryCode)).toEqual(
      Array(5).fill(null),
    )
  })
})
