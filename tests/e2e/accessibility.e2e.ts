import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { decidePayment, newEmail, orderIs, placeOrder, takeOffer } from './support/buying.ts'
import { desktop, journey, phone } from './support/journey.ts'
import { takePicture } from './support/look-at.ts'
import { text } from './support/texts.ts'

const everyRule = { name: 'every rule', limit: (axe: AxeBuilder) => axe }
/** Markup is the same in the dark; colors are not. */
const colorsOnly = { name: 'colors', limit: (axe: AxeBuilder) => axe.withRules(['color-contrast']) }

const looks = [
  { name: 'phone-light', options: { ...phone, colorScheme: 'light' }, rules: everyRule },
  { name: 'phone-dark', options: { ...phone, colorScheme: 'dark' }, rules: colorsOnly },
  { name: 'desktop-light', options: { ...desktop, colorScheme: 'light' }, rules: everyRule },
  { name: 'desktop-dark', options: { ...desktop, colorScheme: 'dark' }, rules: colorsOnly },
] as const

type Look = (typeof looks)[number]

const faultsOf = async (page: Page, { limit }: Look['rules']): Promise<string[]> => {
  const { violations } = await limit(new AxeBuilder({ page })).analyze()
  const faults = violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${String(impact)}) ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return tooWide > 0 ? [...faults, `${String(tooWide)} px wider than the screen`] : faults
}

const collector = (page: Page, { name, rules }: Look) => {
  const found: Record<string, string[]> = {}
  return {
    found,
    look: async (place: string) => {
      const faults = await faultsOf(page, rules)
      if (faults.length > 0) found[place] = faults
      await takePicture(page, `${place}-${name}`)
    },
  }
}

for (const one of looks) {
  journey(`the shop is accessible and fits the screen (${one.name}, ${one.rules.name})`, async (arrive) => {
    const { page } = await arrive({ ...one.options, reducedMotion: 'reduce' })
    const { found, look } = collector(page, one)
    await page.goto('/')
    await look('home')
    await page.goto('/products')
    await look('products')
    await page.goto('/products/bandari-display')
    await look('product')

    await takeOffer(page)
    await page.locator('main form button[type=submit]').click()
    await page.getByRole('alert').first().waitFor()
    await look('checkout')
    await placeOrder(page, newEmail('eyes'))
    await look('pay-page')
    await page.locator('footer a').click()
    await orderIs(page, 'pending').waitFor()
    await look('order-waiting')
    await page.getByRole('link', { name: text('en', 'order.payNow') }).click()
    await decidePayment(page, 'succeed')
    await orderIs(page, 'paid').waitFor()
    await look('order-paid')

    await page.goto('/library')
    await look('library')
    await page.goto('/library/forget')
    await look('forget')
    await page.goto('/library/open/junk')
    await look('dead-link')
    await page.goto('/nothing-here')
    await look('not-found')
    expect(found).toEqual({})
  })
}
