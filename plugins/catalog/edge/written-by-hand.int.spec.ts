import { describe, expect, it } from '@jest/globals'

import { as, boot, offerOnSale, peek, rest } from '../../platform/testing/index.ts'

const { payload } = await boot()
const editor = await as(payload, 'editor')
const ask = rest(payload, editor)

interface Written {
  doc?: { id: number; slug: string; version: string }
}

const product = (body: Record<string, unknown>) =>
  ask<Written>('POST', '/api/products', { body: { summary: 'Field recordings', ...body } })

describe('an address', () => {
  it('is made from the name when it is left empty, and counted up when that one is taken', async () => {
    const slugs: unknown[] = []
    for (const slug of [undefined, '', '  ', null]) {
      slugs.push((await product({ title: 'Sauti za Bahari', slug })).json.doc?.slug)
    }
    expect(slugs).toEqual(['sauti-za-bahari', 'sauti-za-bahari-2', 'sauti-za-bahari-3', 'sauti-za-bahari-4'])
  })

  it('stays when the name changes, and comes anew when it is emptied', async () => {
    const { json } = await product({ title: 'First name' })
    const path = `/api/products/${String(json.doc?.id)}`
    const renamed = await ask<Written>('PATCH', path, { body: { title: 'Second name' } })
    expect(renamed.json.doc?.slug).toBe('first-name')
    const saved = await ask<Written>('PATCH', path, { body: { slug: 'first-name' } })
    expect(saved.json.doc?.slug).toBe('first-name')
    const emptied = await ask<Written>('PATCH', path, { body: { slug: '' } })
    expect(emptied.json.doc?.slug).toBe('second-name')
  })

  it('is tidied when it was written, and refused, with the way out, when nothing can be made of the name', async () => {
    expect((await product({ title: 'A', slug: ' My Own  Address! ' })).json.doc?.slug).toBe('my-own-address')
    const refused = await product({ title: '音楽', _status: 'published' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('No address can be made from the name')
  })

  it('of a category works the same way', async () => {
    const reply = await ask<Written>('POST', '/api/product-categories', { body: { name: 'Sound packs' } })
    expect(reply.json.doc?.slug).toBe('sound-packs')
  })
})

describe('a version', () => {
  it.each([
    ['1', '1.0.0'],
    ['1.4', '1.4.0'],
    [' v2.0 ', '2.0.0'],
    ['3-beta.1', '3.0.0-beta.1'],
    ['4.5.6', '4.5.6'],
  ])('%s is read as %s', async (typed, stored) => {
    const { productId } = await offerOnSale(payload)
    await peek(payload, async (tx) => {
      const old = await tx.find('releases', { product: { equals: productId } })
      if (old) await tx.set('releases', old.id, { version: '0.0.1' })
    })
    const file = await peek(payload, (tx) => tx.find('product-files', {}))
    const body = { product: productId, version: typed, status: 'draft', files: [file?.id] }
    const reply = await ask<Written>('POST', '/api/releases', { body })
    expect(reply.json.doc?.version).toBe(stored)
  })

  it.each(['one', '1.2.3.4', '01', '1.0 final'])('%s is refused', async (version) => {
    const { productId } = await offerOnSale(payload)
    const file = await peek(payload, (tx) => tx.find('product-files', {}))
    const body = { product: productId, version, status: 'draft', files: [file?.id] }
    expect((await ask('POST', '/api/releases', { body })).status).toBe(400)
  })
})
