import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import {
  buy,
  decidePayment,
  newEmail,
  orderIs,
  orderNumberOf,
  placeOrder,
  takeOffer,
} from './support/buying.ts'
import { downloadFile } from './support/downloading.ts'
import { journey, phone } from './support/journey.ts'
import { libraryLinkOf, nthMailTo } from './support/mailbox.ts'
import { filesForSale, signInStaff } from './support/staff-api.ts'
import { text, texts } from './support/texts.ts'

const escaped = (part: string): string => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** English texts of ours that Swahili says differently, as patterns for a whole line of a page. */
const english: readonly (readonly [string, RegExp])[] = [...texts.en].flatMap(([key, value]) => {
  const isSame = texts.sw.get(key) === value
  const hasForms = value.includes(', plural')
  const words = value.replaceAll(/\{\w+\}/g, '').trim()
  if (isSame || hasForms || words.length < 3) return []
  const pattern = value
    .split(/\{\w+\}/)
    .map(escaped)
    .join('.+')
  return [[key, new RegExp(`^${pattern}$`)] as const]
})

/** Everything that the page says: to the eye, to a screen reader, in a field. */
const linesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = ['aria-label', 'placeholder', 'title', 'alt']
    const spoken = [...document.querySelectorAll('body *')].flatMap((element) =>
      names.map((name) => element.getAttribute(name) ?? ''),
    )
    const seen = document.body.innerText.split('\n')
    return [document.title, ...seen, ...spoken].map((line) => line.trim()).filter((line) => line !== '')
  })

const expectSwahili = async (page: Page): Promise<void> => {
  expect(await page.locator('html').getAttribute('lang')).toBe('sw')
  const lines = await linesOf(page)
  const found = lines.flatMap((line) =>
    english.filter(([, pattern]) => pattern.test(line)).map(([key]) => `${key}: ${line}`),
  )
  expect({ url: page.url(), found }).toEqual({ url: page.url(), found: [] })
}

journey('in Swahili, on a phone, every page, the pay page and the mail speak Swahili', async (arrive) => {
  const [file] = await filesForSale(await signInStaff(), 'bandari-display')
  const { page, complaints } = await arrive({ ...phone, locale: 'sw-TZ' })
  await page.goto('/sw')
  await expectSwahili(page)
  await page.goto('/sw/products')
  await expectSwahili(page)
  await page.goto('/sw/products?q=bandari')
  await expectSwahili(page)
  await page.getByRole('link', { name: 'Bandari Display' }).click()
  await page.waitForURL('/sw/products/bandari-display')
  await expectSwahili(page)

  await takeOffer(page, 'sw')
  await expectSwahili(page)
  const email = newEmail('mnunuzi')
  await placeOrder(page, email, 'sw')
  await expectSwahili(page)
  await decidePayment(page, 'succeed')
  await orderIs(page, 'paid', 'sw').waitFor()
  await expectSwahili(page)
  expect((await downloadFile(page, file!.name, 'sw')).sha256).toBe(file!.sha256)

  const mail = await nthMailTo(email, 1)
  expect(mail.subject).toMatch(/tayari/)
  expect(mail.text).toContain('Fungua maktaba yako')
  expect(mail.text).not.toMatch(/library when|Open your library|License key|Total|Order /)
  const link = libraryLinkOf(mail)
  expect(new URL(link).pathname).toMatch(/^\/sw\/library\/open\//)

  await page.goto(link)
  await expectSwahili(page)
  await page.getByRole('button', { name: text('sw', 'library.openButton') }).click()
  await page.waitForURL(/\/sw\/library$/)
  await page.getByRole('heading', { level: 2, name: 'Bandari Display' }).waitFor()
  await expectSwahili(page)
  expect(complaints).toEqual([])

  await page.goto('/sw/hakuna-ukurasa')
  await expectSwahili(page)
  await page.goto('/sw/orders/DK-0000-0000-0000')
  await expectSwahili(page)
  for (const path of ['/library/link', '/library/open/junk', '/library/forget', '/products?page=99']) {
    await page.goto(`/sw${path}`)
    await expectSwahili(page)
  }
})

journey('an order that was placed in English has its files in Swahili too', async (arrive) => {
  const [file] = await filesForSale(await signInStaff(), 'juma-planner')
  const { page } = await arrive(phone)
  await buy(page, 'juma-planner', newEmail('both-languages'))
  await page.goto(`/sw/orders/${orderNumberOf(page)}`)
  await expectSwahili(page)
  expect((await downloadFile(page, file!.name, 'sw')).sha256).toBe(file!.sha256)
})
