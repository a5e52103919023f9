import { expect } from '@jest/globals'

import { decidePayment, newEmail, orderIs, placeOrder, takeOffer } from './support/buying.ts'
import { downloadFile } from './support/downloading.ts'
import { journey, phone } from './support/journey.ts'
import { libraryLinkOf, nthMailTo } from './support/mailbox.ts'
import { filesForSale, signInStaff } from './support/staff-api.ts'
import { text } from './support/texts.ts'

const withoutScripts = { ...phone, javaScriptEnabled: false }

journey('without JavaScript, on a phone, a paid product is found, bought and downloaded', async (arrive) => {
  const sold = await filesForSale(await signInStaff(), 'bandari-display')
  const { page } = await arrive(withoutScripts)
  await page.goto('/')
  await page.locator('header summary').click()
  await page.getByRole('searchbox').last().fill('bandari')
  await page.getByRole('searchbox').last().press('Enter')
  await page.getByRole('link', { name: 'Bandari Display' }).click()
  await takeOffer(page)
  const email = newEmail('plain')
  await placeOrder(page, email)
  await decidePayment(page, 'succeed')
  await orderIs(page, 'paid').waitFor()
  // A key can be selected; a button that would do nothing is not there.
  await page.getByText(text('en', 'license.keyShow')).click()
  await page.getByText(/^LIC-[0-9A-Z-]{19}$/).waitFor()
  expect(await page.getByRole('button', { name: text('en', 'license.keyCopy') }).count()).toBe(0)
  const [first] = sold
  expect((await downloadFile(page, first!.name)).sha256).toBe(first!.sha256)

  const other = await arrive(withoutScripts)
  await other.page.goto(libraryLinkOf(await nthMailTo(email, 1)))
  await other.page.getByRole('button', { name: text('en', 'library.openButton') }).click()
  await other.page.getByRole('heading', { level: 2, name: 'Bandari Display' }).waitFor()
  expect((await downloadFile(other.page, first!.name)).sha256).toBe(first!.sha256)

  await other.page.getByRole('link', { name: text('en', 'libraryItem.open') }).click()
  await other.page.getByRole('button', { name: text('en', 'libraryItem.mailsStop') }).click()
  await other.page.getByText(text('en', 'libraryItem.mailsNews.off')).waitFor()
  await other.page.getByRole('button', { name: text('en', 'libraryItem.mailsStart') }).waitFor()
})

journey('without JavaScript, on a phone, a free product comes without a payment', async (arrive) => {
  const [file] = await filesForSale(await signInStaff(), 'ankara-invoice-kit')
  const { page } = await arrive(withoutScripts)
  await page.goto('/products/ankara-invoice-kit')
  await takeOffer(page, 'en', true)

  // What is no address is said beside the field, and what was typed stays.
  await page.getByLabel(text('en', 'checkout.email'), { exact: true }).fill('nobody')
  await page.locator('main form button[type=submit]').click()
  await page.locator('#email-error').waitFor()
  expect(await page.locator('#email').inputValue()).toBe('nobody')

  await placeOrder(page, newEmail('free'))
  await orderIs(page, 'given').waitFor()
  expect((await downloadFile(page, file!.name)).sha256).toBe(file!.sha256)
})
