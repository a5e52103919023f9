import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, test } from '@jest/globals'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'

import { root } from './shop-process.ts'
import { sharedShop } from './shared-shop.ts'

export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
}

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 860 } }

/** A person with a browser of their own: nothing is shared with another's. */
export interface Visitor {
  context: BrowserContext
  page: Page
  /** What pages of this browser complained about: errors in the console, and exceptions. */
  complaints: string[]
}

interface Manner {
  /** Nothing of this person is seen before they press. */
  isStill?: boolean
}

export type Arrive = (options?: BrowserContextOptions, manner?: Manner) => Promise<Visitor>

let browser: Promise<Browser> | undefined

const openBrowser = (): Promise<Browser> =>
  (browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }))

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

const listen = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
}

/** People move before they press; what waits for a first sign of them has it when the page is there. */
const moves = (): void => {
  addEventListener('load', () => dispatchEvent(new Event('pointermove')))
}

const visit = async (options: BrowserContextOptions, { isStill }: Manner): Promise<Visitor> => {
  const started = await openBrowser()
  const context = await started.newContext({
    baseURL: sharedShop().url,
    locale: 'en-US',
    colorScheme: 'light',
    ...options,
  })
  context.setDefaultTimeout(30_000)
  if (!isStill) await context.addInitScript(moves)
  const complaints: string[] = []
  context.on('page', (page) => listen(page, complaints))
  return { context, page: await context.newPage(), complaints }
}

/** What was on the screens when it failed, for whoever looks into it. */
const keepPictures = async (name: string, visitors: readonly Visitor[]): Promise<string> => {
  const dir = path.join(root, 'test-results')
  mkdirSync(dir, { recursive: true })
  const stem = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
  const pages = visitors.flatMap(({ context }) => context.pages())
  const addresses: string[] = []
  for (const [index, page] of pages.entries()) {
    addresses.push(page.url())
    await page
      .screenshot({
        path: path.join(dir, `${stem}-${String(index + 1)}.png`),
        fullPage: true,
        timeout: 10_000,
      })
      .catch((error: unknown) => console.error('no picture:', error))
  }
  return `The screens showed ${addresses.join(' and ')}; pictures of them lie in test-results/.`
}

/** A test that walks through the shop with any number of browsers, which are closed after it. */
export const journey = (name: string, walk: (arrive: Arrive) => Promise<void>): void => {
  test(name, async () => {
    const visitors: Visitor[] = []
    try {
      await walk(async (options = desktop, manner = {}) => {
        const visitor = await visit(options, manner)
        visitors.push(visitor)
        return visitor
      })
    } catch (error) {
      const places = await keepPictures(name, visitors)
      if (error instanceof Error) error.message += `\n\n${places}`
      throw error
    } finally {
      for (const { context } of visitors) await context.close()
    }
  })
}
