import path from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'

import { boot, killAt } from '../../plugins/platform/testing/index.ts'

// Each child loads the whole site, which takes long on a busy machine.
jest.setTimeout(300_000)

const site = await boot()
const script = path.join(import.meta.dirname, 'fixtures/write-two-rows.ts')
const names = async () =>
  (await site.payload.find({ collection: 'product-tags' })).docs.map((tag) => tag.name).sort()

describe('killAt', () => {
  it('kills a second process of the same site between two writes', async () => {
    const death = await killAt('tests.between-two-writes', { script, args: ['1'], env: site.env })
    expect(death).toMatchObject({ isKilled: true })
    expect(await names()).toEqual(['before 1'])
  })

  it('lets it live when it never comes by', async () => {
    const death = await killAt('tests.elsewhere', { script, args: ['2'], env: site.env })
    expect(death).toMatchObject({ isKilled: false, code: 0 })
    expect(await names()).toEqual(['after 2', 'before 1', 'before 2'])
  })
})
