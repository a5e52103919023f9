import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { buy, newEmail, orderIs, placeOrder, takeOffer } from './support/buying.ts'
import { desktop, journey, phone } from './support/journey.ts'
import { text } from './support/texts.ts'

const slug = 'bandari-display'

/** Overwritten by each run, for whoever wants to look. */
const picturesDir = path.join(os.tmpdir(), 'duka-pictures')

const violationsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${String(impact)}) ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
}

const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))

const looks = [
  { name: 'phone, light', options: { ...phone, colorScheme: 'light' } },
  { name: 'phone, dark', options: { ...phone, colorScheme: 'dark' } },
  { name: 'desktop, light', options: { ...desktop, colorScheme: 'light' } },
  { name: 'desktop, dark', options: { ...desktop, colorScheme: 'dark' } },
] as const

for (const { name, options } of looks) {
  journey(`every page of the shop is accessible and fits the screen: ${name}`, async (arrive) => {
    const { page } = await arrive({ ...options, reducedMotion: 'reduce' })
    const found: Record<string, { violations: string[]; tooWide: number }> = {}
    const look = async (place: string) => {
      await page.waitForLoadState('networkidle')
      found[place] = { violations: await violationsOf(page), tooWide: await widerThanScreen(page) }
      mkdirSync(picturesDir, { recursive: true })
      const file = `${place}-${name.replace(', ', '-')}.png`
      await page.screenshot({ path: path.join(picturesDir, file), fullPage: true })
    }

    await page.goto('/')
    await look('home')
    await page.goto('/products')
    await look('products')
    await page.goto(`/products/${slug}`)
    await look('product')
    await takeOffer(page)
    await look('checkout')
    await page.locator('main form button[type=submit]').click()
    await page.getByRole('alert').first().waitFor()
    await look('checkout-refused')
    await placeOrder(page, newEmail('eyes'))
    await look('pay-page')
    await page.locator('footer a').click()
    await page.waitForURL(/\/orders\//)
    await orderIs(page, 'pending').waitFor()
    found.waiting = { violations: await violationsOf(page), tooWide: await widerThanScreen(page) }
    await buy(page, slug, newEmail('eyes'))
    await look('order')
    await page.goto('/library')
    await page.getByRole('heading', { level: 1, name: text('en', 'library.title') }).waitFor()
    await look('library')
    await page.goto('/library/link?used=1')
    await look('library-link')
    await page.goto('/nothing-here')
    await look('not-found')

    const faults = Object.entries(found).filter(
      ([, { violations, tooWide }]) => violations.length > 0 || tooWide > 0,
    )
    expect(Object.fromEntries(faults)).toEqual({})
  })
}
