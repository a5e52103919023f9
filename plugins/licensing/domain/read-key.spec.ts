import { describe, expect, it } from '@jest/globals'
import { readKey } from './read-key.ts'

const printed = 'LIC-01AB-01CD-EFGH-JKMN'

describe('a key that somebody typed', () => {
  it.each([
    ['as it was printed', printed],
    ['in lower case', printed.toLowerCase()],
    ['with spaces around and between', '  LIC 01AB 01CD EFGH JKMN\n'],
    ['in one piece', 'LIC01AB01CDEFGHJKMN'],
    ['with other hyphens', 'LIC–01AB—01CD_EFGH.JKMN'],
    ['with letters for the digits that they look like', 'lic-OIab-oLcd-EFGH-JKMN'],
    ['with digits for letters of the prefix', '11C-01AB-01CD-EFGH-JKMN'],
    ['without the prefix', '01AB-01CD-EFGH-JKMN'],
  ])('is the same %s', (_, typed) => {
    expect(readKey(typed, 'LIC')).toBe(printed)
  })

  it('keeps the prefix that the shop had when it was sold', () => {
    expect(readKey('old-01ab-01cd-efgh-jkmn', 'NEW')).toBe('OLD-01AB-01CD-EFGH-JKMN')
  })

  it.each(['', '-', 'LIC-', 'hello', '☃'.repeat(30), 'U'.repeat(200)])('stays none: %j', (typed) => {
    expect(readKey(typed, 'LIC')).not.toMatch(/^LIC(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$/)
  })

  it('is not another one with other letters', () => {
    expect(readKey('LIC-01AB-01CD-EFGH-JKMP', 'LIC')).not.toBe(printed)
  })
})
