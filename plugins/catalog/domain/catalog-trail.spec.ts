import { describe, expect, it } from '@jest/globals'
import { changedFields } from './changed-fields.ts'
import { changedPrices } from './changed-prices.ts'

describe('what the trail says of a change', () => {
  it('names the fields, in every language of a field, and not what a save always touches', () => {
    const before = {
      id: 1,
      title: { en: 'A', sw: 'B' },
      slug: 'a',
      updatedAt: '1',
      _status: 'draft',
      tags: [1],
    }
    const after = {
      id: 1,
      title: { en: 'A', sw: 'C' },
      slug: 'a',
      updatedAt: '2',
      _status: 'published',
      tags: [1, 2],
    }
    expect(changedFields(before, after)).toEqual(['title', 'tags'])
  })

  it('takes nothing for something, and new ids of equal rows for nothing', () => {
    expect(changedFields({ summary: null }, {})).toEqual([])
    const prices = (id: string) => [{ id, currency: 'USD', amountMinor: 1200 }]
    expect(changedFields({ prices: prices('a') }, { prices: prices('b') })).toEqual([])
  })

  it('tells amounts before and after, of each currency that changed', () => {
    const before = [
      { currency: 'USD', amountMinor: 1200 },
      { currency: 'KES', amountMinor: 150_000, suggestedMinor: 200_000 },
    ]
    const after = [
      { currency: 'USD', amountMinor: 900 },
      { currency: 'KES', amountMinor: 150_000, suggestedMinor: 180_000 },
      { currency: 'EUR', amountMinor: 1000 },
    ]
    expect(changedPrices(before, after)).toEqual({
      'USD.before': 1200,
      'USD.after': 900,
      'KES.suggested.before': 200_000,
      'KES.suggested.after': 180_000,
      'EUR.before': null,
      'EUR.after': 1000,
    })
    expect(changedPrices(after, after)).toEqual({})
  })
})
