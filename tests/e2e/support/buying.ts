import type { Locator, Page } from 'playwright-core'

import { text, type Language } from './texts.ts'

export type SandboxChoice = 'fail' | 'late' | 'stall' | 'succeed' | 'twice'

/** Every buyer of a run has an address of their own. */
export const newEmail = (who: string): string =>
  `${who}-${Math.random().toString(36).slice(2, 10)}@example.com`

/** On a product's page: takes the offer that is chosen, to the checkout. */
export const takeOffer = async (page: Page, language: Language = 'en', isFree = false): Promise<void> => {
  await page.getByRole('button', { name: text(language, isFree ? 'product.getFree' : 'product.buy') }).click()
  await page.waitForURL(/\/checkout\?/)
}

/** On the checkout: types the address and goes on, to the pay page or, when nothing is to be paid, to the order. */
export const placeOrder = async (page: Page, email: string, language: Language = 'en'): Promise<void> => {
  await page.getByLabel(text(language, 'checkout.email'), { exact: true }).fill(email)
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(/\/api\/shop\/sandbox\/|\/orders\//)
}

/** On the sandbox's pay page: decides how the payment goes. */
export const decidePayment = async (page: Page, choice: SandboxChoice): Promise<void> => {
  const button = page.locator(`button[value=${choice}]`).first()
  if (!(await button.isVisible())) await page.locator('summary').click()
  await button.click()
  await page.waitForURL(/\/orders\//)
}

/** The order's page in large letters: what became of it. */
export const orderIs = (page: Page, state: string, language: Language = 'en'): Locator =>
  page.getByRole('heading', { level: 1, name: text(language, `order.${state}`), exact: true })

export const orderNumberOf = (page: Page): string => {
  const number = /\/orders\/([A-Z0-9-]+)/.exec(page.url())?.[1]
  if (number === undefined) throw new Error(`${page.url()} is no order's page`)
  return number
}

/** From a product's address to its paid order. */
export const buy = async (
  page: Page,
  slug: string,
  email: string,
  language: Language = 'en',
): Promise<void> => {
  await page.goto(`${language === 'en' ? '' : `/${language}`}/products/${slug}`)
  await takeOffer(page, language)
  await placeOrder(page, email, language)
  await decidePayment(page, 'succeed')
  await orderIs(page, 'paid', language).waitFor()
}
