import { chromium, type Browser, type Page } from 'playwright-core'
import { findBrowser } from '../test/find-chromium.ts'
import { alternate } from './alternate.ts'
import { BenchError } from './bench-error.ts'
import type { Cleanup } from './cleanup.ts'
import type { Measuring } from './measuring.ts'
import { kilobytes, percent, type Row } from './row.ts'

const GOAL_BYTES = 150e3
const LIMIT_MS = 60_000

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]

/** Pages of the shop run their scripts when somebody acts. */
const act = async (page: Page): Promise<void> => {
  await page.mouse.move(5, 5)
  await page.waitForFunction(() => document.querySelector('script[type="text/later"]') === null)
  await page.waitForLoadState('networkidle')
}

/** Loads a page with an empty cache and adds up what its scripts took on the wire, heads included. */
const scriptsOf = async (browser: Browser, url: string): Promise<{ bytes: number; files: number }> => {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    /** The last request of each: what was fetched before is fetched again where nothing is kept. */
    const scripts = new Map<string, string>()
    const sizes = new Map<string, number>()
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      // What comes out of the page itself was counted with the page.
      if (type === 'Script' && response.url.startsWith('http')) scripts.set(response.url, requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.set(requestId, encodedDataLength)
    })
    await page.goto(url, { waitUntil: 'networkidle', timeout: LIMIT_MS })
    await act(page)
    if (scripts.size === 0) throw new BenchError(`${url} ran no script.`)
    const lengths = [...scripts.values()].map((id) => sizes.get(id))
    const finished = lengths.filter((length) => length !== undefined)
    if (finished.length < lengths.length) throw new BenchError(`A script of ${url} did not arrive whole.`)
    return { bytes: finished.reduce((sum, length) => sum + length, 0), files: finished.length }
  } finally {
    await context.close()
  }
}

const launch = async (cleanup: Cleanup): Promise<Browser> => {
  const executablePath = findBrowser()
  if (executablePath === undefined) {
    throw new BenchError('There is no Chromium: install one, or set CHROMIUM_PATH.')
  }
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  cleanup.add('browser', () => browser.close())
  return browser
}

/** The JavaScript that a first visit to the product page takes. */
export const measureScript = async (bench: Measuring, cleanup: Cleanup): Promise<Row> => {
  const browser = await launch(cleanup)
  const files = { ours: 0, floor: 0 }
  const weigh = (whose: keyof typeof files, url: string) => async () => {
    const found = await scriptsOf(browser, url)
    files[whose] = found.files
    return found.bytes
  }
  const { ours, floor, ratio } = await alternate(
    bench.options.rounds,
    weigh('ours', `${bench.shop.url}${bench.productPath}`),
    weigh('floor', `${bench.floor.url}${bench.floorPath}`),
  )
  await browser.close()
  return {
    what: 'JavaScript of the product page',
    ours: kilobytes(ours),
    floor: kilobytes(floor),
    ratio: percent(ratio),
    goal: `≤ ${kilobytes(GOAL_BYTES)}`,
    isMet: ours <= GOAL_BYTES,
    notes: [`${files.ours} files as they are sent, compressed; the bare page has ${files.floor}`],
  }
}
