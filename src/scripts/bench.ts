// `npm run bench`: what the shop costs over bare Next, each figure beside its floor from the same run. `--quick` tries the
// bench itself, `--only` with names of parts (see docs/bench.md) runs some of it. Ends with 0 when all was measured, whether
// or not the goals are met; with 1 when something could not be, with 2 when it was asked wrongly.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../plugins/platform/embedded-postgres/free-port.ts'
import { BenchError } from './bench/bench-error.ts'
import { makeBenchDir } from './bench/bench-dir.ts'
import { parts, readOptions, type BenchOptions, type Part } from './bench/bench-options.ts'
import { barePageOf, untilCached } from './bench/cached-page.ts'
import { Cleanup } from './bench/cleanup.ts'
import { loadNow, machineFacts, noiseOf } from './bench/machine-facts.ts'
import { measureAccel } from './bench/measure-accel.ts'
import { measureBytes } from './bench/measure-bytes.ts'
import { measureLicense } from './bench/measure-license.ts'
import { measureLinks } from './bench/measure-links.ts'
import { measureMemory } from './bench/measure-memory.ts'
import { measurePages } from './bench/measure-pages.ts'
import { measureReturn } from './bench/measure-return.ts'
import { measureScale } from './bench/measure-scale.ts'
import { measureScript } from './bench/measure-script.ts'
import { measureSession } from './bench/measure-session.ts'
import { measureSettle } from './bench/measure-settle.ts'
import type { Measuring } from './bench/measuring.ts'
import { printReport } from './bench/print-report.ts'
import { putOnSale } from './bench/put-on-sale.ts'
import type { Row } from './bench/row.ts'
import { salesShops } from './bench/sales/sales-shops.ts'
import { buildFloor, startFloor } from './bench/start-floor.ts'
import { startShop } from './bench/start-shop.ts'
import { demoProducts } from './demo/products/demo-products.ts'
import { endChild } from './start/process-group.ts'
import { bold, red, say, step, tell } from './start/progress.ts'
import { runningChildren } from './start/spawn-node.ts'
import { StartError } from './start/start-error.ts'

const cleanup = new Cleanup()
const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** The one that comes first on the shelf. */
const productPath = `/products/${demoProducts.at(-1)?.slug ?? ''}`

const titles: Record<Part, string> = {
  memory: 'Memory while many download',
  bytes: 'Bytes of a large file',
  pages: 'Cached pages',
  script: 'JavaScript of a page',
  return: 'Wrong dates, known and unknown numbers',
  accel: 'Bytes by nginx',
  session: 'Session check, order to payment page',
  settle: 'Settlement of orders',
  links: 'Links granted and opened',
  license: 'Keys validated',
  scale: 'Few orders and many',
}

const setUp = async (options: BenchOptions): Promise<Measuring> => {
  const dir = makeBenchDir(root, cleanup)
  // A build or a script that was cut off still writes into the folder.
  cleanup.add('rest', async () => {
    await Promise.all(runningChildren().map((child) => endChild(child, 1000)))
  })
  const shopPort = options.port ?? (await freePort())
  const floorPort = options.port === undefined ? await freePort() : options.port + 1
  const floorDir = join(dir, 'floor')
  await step('A bare Next site', () => buildFloor(root, floorDir))
  const place = { root, dir: join(dir, 'shop'), port: shopPort, mayBuild: options.mayBuild }
  const shop = await step('A shop with its demo', () => startShop(place, cleanup, tell))
  const onSale = await step('A large file on its shelf', () => putOnSale(shop, options.fileBytes))
  const floor = await startFloor({ root, dir: floorDir, port: floorPort, file: onSale.path }, cleanup)
  const oursBytes = await step('Pages in the cache', () => untilCached(`${shop.url}${productPath}`))
  const bare = await barePageOf(floor, oursBytes)
  const pageBytes = { ours: oursBytes, floor: bare.bytes }
  const sales = salesShops(shop, cleanup)
  return {
    options,
    cleanup,
    shop,
    sales,
    floor,
    floorDir,
    onSale,
    productPath,
    floorPath: bare.path,
    pageBytes,
  }
}

const measures: Record<Part, (bench: Measuring) => Promise<Row | Row[]>> = {
  memory: measureMemory,
  bytes: measureBytes,
  pages: measurePages,
  script: (bench) => measureScript(bench, cleanup),
  return: measureReturn,
  accel: measureAccel,
  session: measureSession,
  settle: measureSettle,
  links: measureLinks,
  license: measureLicense,
  scale: measureScale,
}

/** @returns the exit code */
const measureAll = async (bench: Measuring, loadBefore: number): Promise<number> => {
  const rows: Row[] = []
  const failures: string[] = []
  for (const part of parts.filter((each) => bench.options.only.has(each))) {
    try {
      rows.push(...[await step(titles[part], () => measures[part](bench))].flat())
    } catch (error) {
      if (cleanup.isUnderWay) throw error
      failures.push(`${titles[part]}: ${error instanceof BenchError ? error.message : String(error)}`)
      if (!(error instanceof BenchError)) console.error(error)
    }
  }
  const isQuick = bench.options.isQuick ? ['--quick: too small and too short to judge the goals by'] : []
  printReport(rows, failures, [...machineFacts(root), noiseOf(loadBefore), ...isQuick])
  return failures.length === 0 ? 0 : 1
}

const main = async (): Promise<number> => {
  const options = optionsOrUsage()
  if (!options) return 2
  const loadBefore = loadNow()
  say(`\n  ${bold('Duka, measured')}\n`)
  return measureAll(await setUp(options), loadBefore)
}

const optionsOrUsage = (): BenchOptions | undefined => {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}

const tellFailure = (error: unknown): void => {
  if (error instanceof BenchError) console.error(`\n  ${red(error.message)}\n`)
  else if (error instanceof StartError) console.error(`\n  ${red(error.message)}\n  ${error.advice}\n`)
  else console.error(error)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (cleanup.isUnderWay) return
    say('\n  Putting everything away …')
    void cleanup.run().then(() => process.exit(130))
  })
}

main().then(
  async (code) => {
    await cleanup.run()
    process.exit(code)
  },
  async (error: unknown) => {
    // What breaks while we are being stopped is no news, and the signal's handler ends the process.
    if (cleanup.isUnderWay) return
    tellFailure(error)
    await cleanup.run()
    process.exit(1)
  },
)
