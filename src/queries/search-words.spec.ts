import { describe, expect, it } from '@jest/globals'

import { categories, tags } from '../scripts/demo/studio.ts'
import { demoProducts } from '../scripts/demo/products/demo-products.ts'
import { ranked, readied, type SearchText, wordsOf } from './search-words.ts'

const bothOf = (text: { en: string; sw: string } | undefined): string[] => (text ? [text.en, text.sw] : [])

const shelf: SearchText[] = demoProducts.map(({ slug, title, summary, category, tags: own }) =>
  readied({
    slug,
    category,
    title: bothOf(title),
    summary: bothOf(summary),
    terms: [category, ...own].flatMap((term) => bothOf(categories[term] ?? tags[term])),
  }),
)

const find = (query: string): string[] => ranked(shelf, wordsOf(query)).map(({ slug }) => slug)

describe('[unit] search', () => {
  it.each([
    ['font', 'bandari-display'],
    ['fonts', 'bandari-display'],
    ['herufi', 'bandari-display'],
    ['foto', 'alasiri-presets'],
    ['PHOTOS', 'alasiri-presets'],
    ['picha', 'alasiri-presets'],
    ['book', 'the-price-of-the-work'],
    ['bei ya kazi', 'the-price-of-the-work'],
    ['sauti', 'kupwa-sample-pack'],
    ['músic', 'kupwa-sample-pack'],
    ['planner', 'juma-planner'],
    ['ratiba', 'juma-planner'],
    ['INVOICE', 'ankara-invoice-kit'],
    ['  bándari ', 'bandari-display'],
  ])('for "%s" finds %s, in whichever language it is asked', (query, slug) => {
    expect(find(query)).toContain(slug)
  })

  it('puts first what is called so, before what only mentions it', () => {
    expect(find('mawimbi')[0]).toBe('mawimbi-patterns')
    expect(find('kujaa')[0]).toBe('kujaa-wallpapers')
  })

  it('wants each of the words, wherever they stand', () => {
    expect(find('bandari planner')).toEqual([])
    expect(find('free invoice')).toEqual(['ankara-invoice-kit'])
  })

  it('finds nothing for what is no word, and forgives what is between words', () => {
    for (const query of ['', '   ', '?!', '%', '__']) expect(wordsOf(query)).toEqual([])
    expect(find('e-book; pricing')).toEqual(find('e book pricing'))
    expect(wordsOf("ng'ombe ng’ombe")).toEqual(['ngombe', 'ngombe'])
  })

  it('reads accents and case as if there were none, in the text too', () => {
    const text = readied({ slug: 'a', title: ['Café Crème'], terms: [], summary: ['Über Kujaa'] })
    for (const query of ['cafe', 'CREME', 'über', 'uber', 'Cafe\u0301'])
      expect(ranked([text], wordsOf(query))).toEqual([text])
  })
})
