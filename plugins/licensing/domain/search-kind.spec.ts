import { describe, expect, it } from '@jest/globals'
import { searchKind } from './search-kind.ts'

describe('what is typed at the desk', () => {
  it.each([
    [' lic-7q2m-aaaa-0000-7f3k ', { kind: 'key' }],
    ['7f3k', { kind: 'hint', hint: '7F3K', words: '7f3k' }],
    ['Ann@Example.com', { kind: 'email', email: 'ann@example.com' }],
    ['@example.com', { kind: 'email', email: '@example.com' }],
    ['Bandari Display', { kind: 'words', words: 'Bandari Display' }],
    // No key of ours ends so, but one of another shop may.
    ['foil', { kind: 'hint', hint: 'FOIL', words: 'foil' }],
    ['38b1460a-5104-4067-a91d-77b872934d51', { kind: 'key' }],
    ['5f3c9a1be07d4286bb1d90e24c7fa613', { kind: 'key' }],
    ['LIC-7Q2M', { kind: 'words', words: 'LIC-7Q2M' }],
    ['', { kind: 'words', words: '' }],
  ])('%j is %j', (typed, expected) => {
    expect(searchKind(typed)).toEqual(expected)
  })
})
