import { describe, expect, it } from '@jest/globals'
import { boot } from './index.ts'

const started = performance.now()
const { payload, database, dataDir } = await boot()
const bootMs = performance.now() - started

describe('boot', () => {
  it('gives a migrated database of its own', async () => {
    expect(new URL(database.url).pathname).toBe(`/${database.name}`)
    console.log(bootMs, process.memoryUsage().rss / 1e6)
    expect((await payload.find({ collection: 'products' })).totalDocs).toBe(0)
  })
})
