import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { withoutTable } from './support/broken-database.ts'
import { journey, phone } from './support/journey.ts'
import { lookAt, takePicture } from './support/look-at.ts'
import { takenOver } from './support/taken-over.ts'
import { text, type Language } from './support/texts.ts'

const withoutScripts = { ...phone, javaScriptEnabled: false }

const heading = (page: Page, language: Language, key: string, values: Record<string, string> = {}) =>
  page.getByRole('heading', { level: 1, name: text(language, key, values), exact: true })

/** From the top of the page, by keyboard alone. */
const skipToContent = async (page: Page, language: Language): Promise<void> => {
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: text(language, 'shell.skip') })
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/#content$/)
  // What is focused next stands in the content, not in the header.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('content')
}

for (const options of [phone, withoutScripts]) {
  const how = options === phone ? 'with scripts' : 'without scripts'
  journey(`an address that no page has is a page of its own, ${how}`, async (arrive) => {
    const { page } = await arrive(options)
    for (const [path, language] of [
      ['/nothing-here', 'en'],
      ['/sw/hakuna', 'sw'],
      ['/products/no-such-thing', 'en'],
      ['/sw/products?category=hakuna', 'sw'],
      ['/orders', 'en'],
    ] as const) {
      const answer = await page.goto(path)
      expect([path, answer?.status()]).toEqual([path, 404])
      await heading(page, language, 'errors.notFoundTitle').waitFor()
      expect(await page.title()).toBe(`${text(language, 'errors.notFoundTitle')} | Bamvua`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
    }
    await page.goto('/nothing-here')
    if (options === phone) await skipToContent(page, 'en')
    await page.locator('main').getByRole('searchbox').fill('fonti')
    await page.locator('main').getByRole('searchbox').press('Enter')
    await page.getByRole('link', { name: 'Bandari Display' }).waitFor()
  })

  journey(`a fault is said in the shop's own words, with a way to try again, ${how}`, async (arrive) => {
    const { page } = await arrive(options)
    await page.goto('/sw/library')
    await withoutTable('duka_limits', async () => {
      const answer = await page.reload()
      expect(answer?.status()).toBe(500)
      await heading(page, 'sw', 'errors.title').waitFor()
      expect(await page.title()).toBe(`${text('sw', 'errors.title')} | Bamvua`)
      // What checks the markup is a script of its own.
      if (options === phone) await lookAt(page, 'fault')
      else await takePicture(page, 'fault-without-scripts')
    })
    await page.getByRole('link', { name: text('sw', 'errors.retry') }).click()
    await heading(page, 'sw', 'library.title').waitFor()
  })
}

const askForLink = async (page: Page): Promise<void> => {
  await page.getByLabel(text('en', 'library.linkContact')).fill('nobody@example.com')
  await page.getByRole('button', { name: text('en', 'library.linkButton') }).click()
}

journey(
  'a fault behind a form that no script has sent is a page as well, with a way back',
  async (arrive) => {
    const { page } = await arrive(withoutScripts)
    await page.goto('/library/link')
    await withoutTable('duka_limits', async () => {
      const answer = page.waitForResponse((response) => response.request().method() === 'POST')
      await askForLink(page)
      expect((await answer).status()).toBe(500)
      await heading(page, 'en', 'errors.title').waitFor()
    })
    await page.getByRole('link', { name: text('en', 'errors.retry') }).click()
    await page.getByRole('heading', { level: 1, name: text('en', 'library.linkTitle') }).waitFor()
  },
)

journey('a fault behind a form that a script has sent leaves a page that can try again', async (arrive) => {
  const { page } = await arrive(phone)
  await page.goto('/library/link')
  await takenOver(page)
  const send = () => askForLink(page)
  await withoutTable('duka_limits', async () => {
    await send()
    await heading(page, 'en', 'errors.title').waitFor()
    await lookAt(page, 'error-boundary')
  })
  await page.getByRole('button', { name: text('en', 'errors.retry') }).click()
  await page.getByRole('heading', { level: 1, name: text('en', 'library.linkTitle') }).waitFor()
  await send()
  await page.getByText(text('en', 'library.linkSent', { contact: 'nobody@example.com' })).waitFor()
})

journey('a page of a list that is shorter says so, and leads to its last page', async (arrive) => {
  const { page } = await arrive(withoutScripts)
  for (const [path, language] of [
    ['/products?page=99', 'en'],
    ['/sw/products?page=99&category=graphics', 'sw'],
  ] as const) {
    await page.goto(path)
    await page.getByText(text(language, 'catalog.pastTitle', { page: '99' })).waitFor()
    // How many pages there are depends on what other journeys have put on the shelf.
    const last = new RegExp(text(language, 'catalog.pastAction', { pages: String.raw`\d+` }))
    await page.getByRole('link', { name: last }).click()
    await page.waitForURL(/page=\d\b|products(\?category=graphics)?$/)
    expect(await page.locator('main article').count()).toBeGreaterThan(0)
  }
})

journey('a search finds in either language, and forgives case, accents and plurals', async (arrive) => {
  const { page, complaints } = await arrive(phone)
  await page.goto('/')
  await page.locator('header summary').click()
  const field = page.locator('header').getByRole('searchbox').last()
  // What it asks for can be read to its end.
  const room = await field.evaluate((input: HTMLInputElement) => {
    const style = getComputedStyle(input)
    const pen = document.createElement('canvas').getContext('2d')
    if (pen) pen.font = style.font
    const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight)
    return input.clientWidth - padding - (pen?.measureText(input.placeholder).width ?? Infinity)
  })
  expect(room).toBeGreaterThan(0)
  for (const [path, found] of [
    ['/products?q=FONTS', 'Bandari Display'],
    ['/products?q=foto', 'Alasiri Presets'],
    ['/products?q=kitabu', 'The Price of the Work'],
    ['/sw/products?q=photo', 'Alasiri: Mipangilio ya Picha'],
    ['/sw/products?q=b%C3%A1ndari', 'Bandari Display'],
    ['/sw/products?q=invoice', 'Ankara: Vifaa vya Kudai Malipo'],
  ] as const) {
    await page.goto(path)
    await page.getByRole('link', { name: found }).waitFor()
  }
  await page.goto('/products?q=%25%25')
  await page.getByText(text('en', 'catalog.emptyTitle', { query: '%%' })).waitFor()
  expect(complaints).toEqual([])
})
