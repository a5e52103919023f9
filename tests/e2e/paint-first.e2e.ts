import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'

import { decidePayment, newEmail, orderIs, placeOrder, takeOffer } from './support/buying.ts'
import { eventually } from './support/eventually.ts'
import { journey, phone } from './support/journey.ts'
import { sharedShop } from './support/shared-shop.ts'
import { takenOver } from './support/taken-over.ts'
import { text } from './support/texts.ts'

/** What became of the framework's scripts: fetched, put off still, or in the page. */
const look = () => {
  const scripts = performance
    .getEntriesByType('resource')
    .filter((entry) => entry.name.includes('/_next/static/') && entry.name.endsWith('.js'))
  // Not the time of the first paint: browsers round that, in Chromium to 4 ms.
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return {
    thereAt: page?.loadEventStart ?? 0,
    scriptsFrom: Math.min(...scripts.map((entry) => entry.startTime)),
    fetched: scripts.length,
    kept: document.querySelectorAll('script[type="text/later"]').length,
    run: document.querySelectorAll('script[src^="/_next/static/"]:not([nomodule])').length,
  }
}

const fetched = (page: Page) =>
  eventually('scripts that were fetched', async () => {
    const seen = await page.evaluate(look)
    return seen.fetched > 0 ? seen : null
  })

const paths = ['/products/kujaa-wallpapers', '/sw/library']

for (const path of paths) {
  journey(
    `a page is there, then fetches its scripts, and runs them when somebody acts: ${path}`,
    async (arrive) => {
      const { page, complaints } = await arrive(phone, { isStill: true })
      await page.goto(path)
      const before = await fetched(page)
      expect(before.thereAt).toBeGreaterThan(0)
      expect(before.scriptsFrom).toBeGreaterThanOrEqual(before.thereAt)
      expect(before.kept).toBeGreaterThan(0)
      expect(before.run).toBe(0)
      await takenOver(page)
      const after = await page.evaluate(look)
      expect(after.kept).toBe(0)
      expect(after.run).toBe(before.kept)
      expect(complaints).toEqual([])
    },
  )
}

const signs: Record<string, (page: Page) => Promise<void>> = {
  'a finger': (page) => page.locator('h1').tap(),
  'a key': (page) => page.keyboard.press('Shift'),
  'the focus': (page) => page.locator('main input:not([type=hidden])').first().focus(),
  nothing: () => Promise.resolve(),
}

journey('scripts come for a finger, a key, the focus, and after some calm for nothing', async (arrive) => {
  const { page } = await arrive(phone, { isStill: true })
  for (const [sign, give] of Object.entries(signs)) {
    await page.goto('/library')
    await fetched(page)
    expect([sign, (await page.evaluate(look)).run]).toEqual([sign, 0])
    await give(page)
    await eventually(`scripts for ${sign}`, async () => (await page.evaluate(look)).kept === 0 || null, 10)
  }
})

journey('a choice that stands behind the # of the address is put back by itself', async (arrive) => {
  const { page } = await arrive(phone, { isStill: true })
  await page.goto('/products/bandari-display')
  const last = page.locator('form.buy input[name=offer]').last()
  const offer = await last.inputValue()
  expect(await last.isChecked()).toBe(false)
  await page.goto('/products')
  await page.goto(`/products/bandari-display#offer=${offer}`)
  await eventually('choice', async () => (await last.isChecked()) || null)
  // Scripts that nobody asks for run five seconds after the page is there.
  const waited = await page.evaluate(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter(
        (entry) =>
          (entry as PerformanceResourceTiming).initiatorType === 'script' &&
          entry.name.includes('/_next/static/'),
      )
    const [there] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return Math.min(...scripts.map(({ startTime }) => startTime)) - (there?.loadEventStart ?? 0)
  })
  expect(waited).toBeLessThan(5000)
})

journey(
  'a form that two quick presses send before its scripts are there is sent once, and not by reloading',
  async (arrive) => {
    const { page } = await arrive(phone, { isStill: true })
    await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort())
    await page.goto('/library/link')
    await page.locator('#email').fill(newEmail('twice'))
    let sent = 0
    page.on('request', (request) => {
      if (request.method() === 'POST') sent += 1
    })
    await page.locator('main form button[type=submit]').dblclick()
    await page.getByRole('status').or(page.locator('main [role=alert]')).first().waitFor()
    expect(sent).toBe(1)
    // The answer is on the screen, and a page that is loaded again is asked for without the form.
    await page.locator('[data-answer]:focus').waitFor()
    await page.reload()
    expect(sent).toBe(1)
    expect(await page.locator('[data-answer]').count()).toBe(0)
  },
)

journey('a button pressed before its script is there does its work when it comes', async (arrive) => {
  const { context, page } = await arrive(phone, { isStill: true })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/products/bandari-display')
  await takeOffer(page)
  await placeOrder(page, newEmail('early'))
  await decidePayment(page, 'succeed')
  await orderIs(page, 'paid').waitFor()
  let letThrough = (): void => undefined
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await wait
    await route.continue()
  })
  await page.reload()
  await page.getByText(text('en', 'license.keyShow')).tap()
  const button = page.getByRole('button', { name: text('en', 'license.keyCopy') })
  await button.tap()
  expect(await button.getAttribute('data-tapped')).not.toBeNull()
  letThrough()
  await page.getByText(text('en', 'license.keyCopied'), { exact: true }).waitFor()
  expect(await button.getAttribute('data-tapped')).toBeNull()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^LIC-[0-9A-Z-]{19}$/)
})

journey('the menu of a phone closes by Escape and by a press beside it, without React', async (arrive) => {
  const { page, complaints } = await arrive(phone, { isStill: true })
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort())
  await page.goto('/library')
  const button = page.locator('header details[data-menu] > summary')
  const menu = page.locator('header details[data-menu] nav')
  await button.press('Enter')
  await menu.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  expect(await button.evaluate((summary) => summary === document.activeElement)).toBe(true)
  await button.tap()
  await menu.waitFor()
  await page.locator('footer').tap({ position: { x: 5, y: 5 } })
  await menu.waitFor({ state: 'hidden' })
  expect(complaints.filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([])
})

test('no header makes a new visitor’s browser ask for a page of the shop twice', async () => {
  const hints = async (path: string): Promise<string | null> => {
    const answer = await fetch(new URL(path, sharedShop().url), { redirect: 'manual' })
    await answer.body?.cancel()
    return answer.headers.get('critical-ch')
  }
  for (const path of ['/', '/sw', '/products/kujaa-wallpapers', '/library', '/nothing-here'])
    expect([path, await hints(path)]).toEqual([path, null])
  // The panel's first page is drawn in the visitor's theme, and needs the hint for it.
  expect(await hints('/admin/login')).toBe('Sec-CH-Prefers-Color-Scheme')
})
