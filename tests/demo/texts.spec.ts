import { describe, expect, it } from '@jest/globals'
import { pictures } from '../../src/scripts/demo/covers/pictures.ts'
import { toLexical } from '../../src/scripts/demo/lexical.ts'
import { demoProducts } from '../../src/scripts/demo/products/demo-products.ts'
import { categories, studio, tags } from '../../src/scripts/demo/studio.ts'

const PLACEHOLDERS = /lorem|ipsum|\bfoo\b|\bTODO\b|\bTBD\b|product \d|\bxxx/i
/** Words that Swahili texts cannot do without and English ones never have. */
const SWAHILI = / (na|ya|wa|kwa|za|la|ni) /

describe.each(demoProducts)('$slug', (product) => {
  const pairs = [
    product.title,
    product.summary,
    product.description,
    product.documentation,
    ...product.offers.map(({ name }) => name),
    ...product.releases.map(({ changelog }) => changelog),
    ...product.alt,
    ...(product.sounds ?? []).map(({ title }) => title),
  ]

  it('says everything in both languages, and nothing that stands for a text', () => {
    for (const { en, sw } of pairs) {
      expect(en.trim()).not.toBe('')
      expect(sw.trim()).not.toBe('')
      expect(`${en} ${sw}`).not.toMatch(PLACEHOLDERS)
    }
    for (const { en, sw } of [product.summary, product.description, product.documentation]) {
      expect(sw).toMatch(SWAHILI)
      expect(en).not.toMatch(/ (ya|kwa|za) /)
    }
  })

  it('keeps to the lengths of its fields', () => {
    for (const locale of ['en', 'sw'] as const) {
      expect(product.title[locale].length).toBeLessThanOrEqual(60)
      expect(product.summary[locale].length).toBeLessThanOrEqual(280)
      for (const { name } of product.offers) expect(name[locale].length).toBeLessThanOrEqual(80)
      for (const alt of product.alt) expect(alt[locale].length).toBeLessThanOrEqual(200)
    }
  })

  it('is told in headings, paragraphs and lists, alike in both languages', () => {
    const shapeOf = (text: string) => toLexical(text).root.children.map(({ type }) => type)
    expect(new Set(shapeOf(product.description.en))).toEqual(
      new Set(['paragraph', 'heading', 'list', ...shapeOf(product.description.en)]),
    )
    const headings = (text: string) => shapeOf(text).filter((type) => type === 'heading').length
    expect(headings(product.description.sw)).toBe(headings(product.description.en))
    expect(headings(product.documentation.sw)).toBe(headings(product.documentation.en))
  })

  it('has prices in whole minor units and in both currencies, rising with the license', () => {
    for (const { pricing, prices } of product.offers) {
      expect(prices.map(({ currency }) => currency)).toEqual(pricing === 'free' ? [] : ['USD', 'KES'])
      for (const { amountMinor, suggestedMinor = amountMinor } of prices) {
        expect(Number.isInteger(amountMinor) && amountMinor > 0).toBe(true)
        expect(suggestedMinor).toBeGreaterThanOrEqual(amountMinor)
      }
    }
    const dollars = product.offers.map(({ prices }) => prices[0]?.amountMinor ?? 0)
    expect([...dollars].sort((a, b) => a - b)).toEqual(dollars)
  })

  it('belongs to a category and tags that exist, and describes each of its pictures', () => {
    expect(Object.keys(categories)).toContain(product.category)
    for (const tag of product.tags) expect(Object.keys(tags)).toContain(tag)
    expect(product.alt).toHaveLength(1 + pictures[product.slug].gallery.length)
  })
})

describe('the shelf', () => {
  it('holds at least ten products, one free, one at the buyer’s price, one with two versions', () => {
    expect(demoProducts.length).toBeGreaterThanOrEqual(10)
    expect(new Set(demoProducts.map(({ slug }) => slug)).size).toBe(demoProducts.length)
    const pricings = demoProducts.flatMap(({ offers }) => offers.map(({ pricing }) => pricing))
    expect(new Set(pricings)).toEqual(new Set(['fixed', 'free', 'pay-what-you-want']))
    expect(demoProducts.some(({ releases }) => releases.length > 1)).toBe(true)
    expect(demoProducts.some(({ offers }) => offers.some(({ seats = 1 }) => seats > 1))).toBe(true)
  })

  it('has a studio with a name and a voice', () => {
    expect(studio.tagline.sw).not.toBe(studio.tagline.en)
    expect(studio.intro.en.length).toBeLessThanOrEqual(400)
    expect(studio.intro.sw.length).toBeLessThanOrEqual(400)
  })
})
