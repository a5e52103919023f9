import { describe, expect, it } from '@jest/globals'
import { fail } from './result.ts'
import { failureText } from './failure-text.ts'
import { isShopRefusal, ShopRefusal, wordsOf } from './shop-refusal.ts'

describe('a refusal of the site', () => {
  it('speaks the language of the buyer, or the one that it has', () => {
    const both = new ShopRefusal({ en: 'Not today.', sw: 'Si leo.' })
    expect([wordsOf(both, 'en'), wordsOf(both, 'sw')]).toEqual(['Not today.', 'Si leo.'])
    expect(wordsOf(new ShopRefusal({ en: 'Not today.' }), 'sw')).toBe('Not today.')
    expect(wordsOf(new ShopRefusal('Not today.'), 'sw')).toBe('Not today.')
  })

  it('is one line, and a short one', () => {
    expect(wordsOf(new ShopRefusal(' Not\r\n\u0000today.\u2028'), 'en')).toBe('Not today.')
    expect([...(wordsOf(new ShopRefusal('🎵'.repeat(500)), 'en') ?? '')]).toHaveLength(300)
  })

  it('without words says what the table says', () => {
    expect(wordsOf(new ShopRefusal(' '), 'en')).toBeUndefined()
    expect(failureText(fail('REFUSED_BY_SITE'), 'en')).toBe('This shop does not allow it now.')
    expect(failureText({ ...fail('REFUSED_BY_SITE'), message: 'Not today.' }, 'en')).toBe('Not today.')
  })

  it('is told from an error, also when a bundler made two copies of its class', () => {
    const copy = Object.assign(new Error('No'), { [Symbol.for('duka.shop-refusal')]: true })
    expect([new ShopRefusal('No'), copy, new Error('No'), 'No'].map(isShopRefusal)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
