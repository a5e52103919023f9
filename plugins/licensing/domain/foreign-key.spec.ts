import { describe, expect, it } from '@jest/globals'
import { foreignForm, importedKeyKind } from './foreign-key.ts'
import { keyForms } from './read-key.ts'

describe('a key that comes along with an import', () => {
  it.each([
    ['Gumroad', 'A1B2C3D4-E5F60718-9ABCDEF0-11223344', 'foreign'],
    ['Lemon Squeezy', '38b1460a-5104-4067-a91d-77b872934d51', 'foreign'],
    ['Easy Digital Downloads', '5f3c9a1be07d4286bb1d90e24c7fa613', 'foreign'],
    ['letters and signs', 'Zx9!kd#2 Lq_88=w', 'foreign'],
    ['a shop like ours', ' lic-7q2m-9xk4-0abc-de5f ', 'own'],
    ['too short', 'A1B2-C3D4-E5', 'none'],
    ['one letter', 'AAAAAAAAAAAAAAAAAAAAAAAA', 'none'],
    ['a pattern', '1234-1234-1234-1234', 'none'],
    ['hyphens only', '------------------------', 'none'],
    ['too long', 'A1B2C3D4'.repeat(17), 'none'],
    ['other letters', 'ключ-ключ-ключ-1234', 'none'],
    ['a line break', 'A1B2C3D4E5F6\n9ABCDEF0', 'none'],
    ['nothing', '', 'none'],
  ])('of %s is told apart', (_, key, kind) => {
    expect(importedKeyKind(key)).toBe(kind)
  })

  it('is found however it is typed, and never taken for one of ours', () => {
    const form = foreignForm('A1B2C3D4-E5F60718-9ABCDEF0-11223344')
    expect(foreignForm(' a1b2c3d4e5f60718 9abcdef0 11223344')).toBe(form)
    expect(foreignForm('a1b2c3d4-e5f60718-9abcdef0-11223345')).not.toBe(form)
    const [own, foreign] = keyForms('LIC-7Q2M-9XK4-0ABC-DE5F', 'LIC')
    expect([own, foreign]).toEqual(['LIC-7Q2M-9XK4-0ABC-DE5F', 'foreign:LIC7Q2M9XK40ABCDE5F'])
  })
})
