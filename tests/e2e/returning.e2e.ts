import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { decidePayment, newEmail, orderIs, placeOrder, takeOffer } from './support/buying.ts'
import { eventually } from './support/eventually.ts'
import { journey, phone } from './support/journey.ts'
import { mailsTo } from './support/mailbox.ts'
import { text } from './support/texts.ts'

const withoutScripts = { ...phone, javaScriptEnabled: false }

const newNumber = (): string => `+2547${String(10_000_000 + Math.floor(Math.random() * 9_000_000))}`

const today = (): string => new Date().toISOString().slice(0, 10)

const buyByPhone = async (page: Page, number: string): Promise<void> => {
  await page.goto('/products/bandari-display')
  await takeOffer(page)
  await page.getByText(text('en', 'checkout.byPhone'), { exact: true }).click()
  await page.getByLabel(text('en', 'checkout.phone'), { exact: true }).fill(number)
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(/\/api\/shop\/sandbox\//)
  await decidePayment(page, 'succeed')
  await orderIs(page, 'paid').waitFor()
}

const tryDate = async (page: Page, number: string, date: string): Promise<void> => {
  await page.getByLabel(text('en', 'libraryReturn.phone'), { exact: true }).fill(number)
  await page.getByLabel(text('en', 'libraryReturn.date'), { exact: true }).fill(date)
  await page.getByRole('button', { name: text('en', 'libraryReturn.dateButton') }).click()
}

const codeTo = (email: string): Promise<string> =>
  eventually(`a code to ${email}`, async () => {
    const mails = await mailsTo(email)
    return mails.map((mail) => /\b\d{4} \d{4}\b/.exec(mail.text)?.[0]).find(Boolean) ?? null
  })

journey('a phone number and a day open the files, without JavaScript, and not the key', async (arrive) => {
  const number = newNumber()
  const bought = await arrive(phone)
  await buyByPhone(bought.page, number)

  const { page } = await arrive(withoutScripts)
  await page.goto('/library')
  await tryDate(page, number, '2020-01-01')
  await page.locator('#return-error').waitFor()
  expect(await page.locator('#phone').inputValue()).toBe(number)
  await tryDate(page, number, today())
  await page.getByRole('heading', { level: 2, name: 'Bandari Display' }).waitFor()
  await page.getByRole('heading', { name: text('en', 'libraryReturn.partialTitle') }).waitFor()
  expect(await page.locator('main code').first().textContent()).toContain('•')
})

journey('wrong dates lock the number, and the page says when to try again', async (arrive) => {
  const number = newNumber()
  const { page } = await arrive(phone)
  await page.goto('/library')
  for (let count = 0; count < 4; count += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await tryDate(page, number, '2020-01-01')
    await answered
  }
  await page.getByText(/Try again after/).waitFor()
  expect(await page.locator('#return-error').textContent()).toMatch(/Try again after 15 minutes/)
})

journey('a mailed code opens the whole library in another browser', async (arrive) => {
  const email = newEmail('code')
  const bought = await arrive()
  await bought.page.goto('/products/bandari-display')
  await takeOffer(bought.page)
  await placeOrder(bought.page, email)
  await decidePayment(bought.page, 'succeed')
  await orderIs(bought.page, 'paid').waitFor()

  const { page } = await arrive(withoutScripts)
  await page.goto('/library/code')
  await page.getByLabel(text('en', 'libraryReturn.codeContact'), { exact: true }).fill(email)
  await page.getByRole('button', { name: text('en', 'libraryReturn.codeRequest') }).click()
  await page.getByLabel(text('en', 'libraryReturn.code'), { exact: true }).fill('0000 0000')
  await page.getByRole('button', { name: text('en', 'libraryReturn.codeOpen') }).click()
  await page.locator('#return-error').waitFor()
  await page.getByLabel(text('en', 'libraryReturn.code'), { exact: true }).fill(await codeTo(email))
  await page.getByRole('button', { name: text('en', 'libraryReturn.codeOpen') }).click()
  await page.getByRole('heading', { level: 2, name: 'Bandari Display' }).waitFor()
  await page.getByText(email).first().waitFor()
})
