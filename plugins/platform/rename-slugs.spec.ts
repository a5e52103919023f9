import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Config } from 'payload'
import { asOurs, ownName, renameSlugs } from './rename-slugs.ts'

const ours: CollectionConfig = {
  slug: 'products',
  fields: [
    {
      type: 'tabs',
      tabs: [{ label: 'A', fields: [{ name: 'cover', type: 'upload', relationTo: 'media' }] }],
    },
    { name: 'offers', type: 'join', collection: 'offers', on: 'product' },
    {
      name: 'parts',
      type: 'array',
      fields: [{ name: 'of', type: 'relationship', relationTo: ['products', 'offers'] }],
    },
    { name: 'title', type: 'text' },
  ],
}
const theirs: CollectionConfig = {
  slug: 'pages',
  fields: [{ name: 'about', type: 'relationship', relationTo: 'products' }],
}
const config = { collections: [asOurs(ours), theirs] } as Config

describe('renaming what is ours', () => {
  const slugs = new Map([
    ['products', 'goods'],
    ['media', 'pictures'],
  ])
  const renamed = renameSlugs(config, slugs)
  const text = JSON.stringify(renamed.collections?.[0])

  it('changes the slug and every relationship of ours, at any depth', () => {
    expect(renamed.collections?.[0]?.slug).toBe('goods')
    expect(text).toContain('"relationTo":"pictures"')
    expect(text).toContain('"relationTo":["goods","offers"]')
    expect(text).toContain('"collection":"offers"')
  })

  it('leaves the collections of the site alone', () => {
    expect(renamed.collections?.[1]).toEqual(theirs)
  })

  it('leaves the relationships alone that a site adds to a collection of ours', () => {
    const own = { name: 'shelf', type: 'relationship' as const, relationTo: 'products' as const }
    const extended = { ...asOurs(ours), fields: [...asOurs(ours).fields, own] }
    const { collections } = renameSlugs({ ...config, collections: [extended] }, slugs)
    expect(collections?.[0]?.fields.at(-1)).toEqual(own)
  })

  it('still knows what it is, and changes nothing when it runs again', () => {
    expect(renamed.collections?.map(ownName)).toEqual(['products', undefined])
    expect(renameSlugs(renamed, slugs)).toEqual(renamed)
  })
})
