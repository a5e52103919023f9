import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { describe, expect, it } from '@jest/globals'
import { boot } from '../../plugins/platform/testing/index.ts'
import { demoProducts } from '../../src/scripts/demo/products/demo-products.ts'

const { payload, env } = await boot()
const TIMEOUT_MS = 240_000

/** Runs `npm run seed` as a process; kills it outright as soon as it prints a line that starts with `killAt`. */
const seed = (
  killAt?: string,
  more: Record<string, string> = {},
): Promise<{ code: number | null; lines: string[] }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/scripts/run.mjs', 'seed.ts'], {
      env: { ...process.env, ...env, LOG_LEVEL: 'error', ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const lines: string[] = []
    const note = (line: string) => {
      lines.push(line)
      if (killAt && line.startsWith(killAt)) child.kill('SIGKILL')
    }
    createInterface({ input: child.stdout }).on('line', note)
    createInterface({ input: child.stderr }).on('line', note)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, lines }))
  })

const countOf = async (
  collection: 'products' | 'offers' | 'releases' | 'product-files' | 'media' | 'users',
) => (await payload.count({ collection })).totalDocs

describe('npm run seed', () => {
  it(
    'completes what a killed run left half made, and doubles nothing',
    async () => {
      expect((await seed('3 of')).code).toBeNull()
      expect(await countOf('products')).toBeLessThan(demoProducts.length)
      const { code, lines } = await seed()
      expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/^The demo shop is ready/)])
      const total = (count: (product: (typeof demoProducts)[number]) => number) =>
        demoProducts.reduce((sum, product) => sum + count(product), 0)
      expect(await countOf('products')).toBe(demoProducts.length)
      expect(await countOf('offers')).toBe(total(({ offers }) => offers.length))
      expect(await countOf('releases')).toBe(total(({ releases }) => releases.length))
      expect(await countOf('media')).toBe(total(({ alt, sounds = [] }) => alt.length + sounds.length))
      expect(await countOf('product-files')).toBe(
        total(({ releases }) => new Set(releases.flatMap(({ files }) => files)).size),
      )
    },
    TIMEOUT_MS,
  )

  it('publishes everything, in both languages, with a cover that has an alternative text', async () => {
    for (const locale of ['en', 'sw'] as const) {
      const { docs } = await payload.find({
        collection: 'products',
        locale,
        fallbackLocale: false,
        limit: 50,
        overrideAccess: false,
      })
      expect(docs).toHaveLength(demoProducts.length)
      for (const doc of docs) {
        const source = demoProducts.find(({ slug }) => slug === doc.slug)!
        expect([doc.title, doc.summary]).toEqual([source.title[locale], source.summary[locale]])
        expect(doc.description?.root.children.length).toBeGreaterThan(3)
        expect(doc.thumbnail).toMatchObject({ alt: source.alt[0]![locale], width: 1600, height: 1200 })
        const heard = (doc.previewFiles ?? []).map((media) => (typeof media === 'object' ? media : null))
        expect(heard.map((media) => [media?.mimeType, media?.alt])).toEqual(
          (source.sounds ?? []).map(({ title }) => ['audio/wav', title[locale]]),
        )
        expect(doc.category).toMatchObject({ name: expect.any(String) })
      }
    }
  })

  it('makes nobody an owner: that is whoever reads the terminal', async () => {
    expect(await countOf('users')).toBe(0)
    expect((await payload.count({ collection: 'staff-members' })).totalDocs).toBe(0)
  })

  it(
    'changes nothing when it is run again, and leaves a shop with other products alone',
    async () => {
      expect((await seed()).lines.at(-1)).toMatch(/there already/)
      await payload.create({
        collection: 'products',
        data: { title: 'Kikoi', summary: 'A cloth.', slug: 'kikoi', _status: 'published' },
      })
      const { code, lines } = await seed()
      expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(/products of its own/)])
    },
    TIMEOUT_MS,
  )
})
