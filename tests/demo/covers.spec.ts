import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { pictures, type ProductSlug } from '../../src/scripts/demo/covers/pictures.ts'
import { demoProducts } from '../../src/scripts/demo/products/demo-products.ts'
import { drawPictures } from '../../src/scripts/demo/seed/draw-pictures.ts'

const slugs = Object.keys(pictures) as ProductSlug[]

describe('the pictures of the demo shop', () => {
  it('need no font: letters are outlines', () => {
    for (const { cover, gallery } of Object.values(pictures)) {
      expect([cover, ...gallery].join('')).not.toMatch(/<text|font-family|href="http/)
    }
  })

  it('are there for every product', () => {
    expect(demoProducts.map(({ slug }) => slug).sort()).toEqual([...slugs].sort())
  })

  it('are 1600 × 1200, and no two alike', async () => {
    const seen = new Set<string>()
    for (const slug of slugs) {
      const drawn = await drawPictures(slug)
      for (const { bytes } of drawn) {
        const { width, height, format } = await sharp(bytes).metadata()
        expect([width, height, format]).toEqual([1600, 1200, 'jpeg'])
        seen.add(createHash('sha256').update(bytes).digest('hex'))
      }
      expect(drawn).toHaveLength(3)
    }
    expect(seen.size).toBe(slugs.length * 3)
  })
})
