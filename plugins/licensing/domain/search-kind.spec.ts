import { describe, expect, it } from '@jest/globals'
import { searchKind } from './search-kind.ts'

describe('what is typed at the desk', () => {
  it.each([
    [' lic-7q2m-aaaa-0000-7f3k ', { kind: 'key' }],
    ['7f3k', { kind: 'hint', hint: '7F3K', words: '7f3k' }],
    ['Ann@Example.com', { kind: 'email', email: 'ann@example.com' }],
    ['@example.com', { kind: 'email', email: '@example.com' }],
    ['Bandari Display', { kind: 'words', words: 'Bandari Display' }],
    // L, I, O and U are in no key.
    ['foil', { kind: 'words', words: 'foil' }],
    ['LIC-7Q2M', { kind: 'words', words: 'LIC-7Q2M' }],
    ['', { kind: 'words', words: '' }],
  ])('%j is %j', (typed, expected) => {
    expect(searchKind(typed)).toEqual(expected)
  })
})
