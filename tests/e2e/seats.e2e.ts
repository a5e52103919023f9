import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { decidePayment, newEmail, orderIs, placeOrder, takeOffer } from './support/buying.ts'
import { downloadFile } from './support/downloading.ts'
import { desktop, journey, phone } from './support/journey.ts'
import { libraryLinkOf, nthMailTo } from './support/mailbox.ts'
import { filesForSale, signInStaff } from './support/staff-api.ts'
import { text } from './support/texts.ts'

const slug = 'mawimbi-patterns'
const offer = 'Team of 3'

const press = (page: Page, key: string) =>
  page.getByRole('button', { name: text('en', key), exact: true }).click()

const buyForTeam = async (page: Page, email: string): Promise<void> => {
  await page.goto(`/products/${slug}`)
  await page.getByText(offer, { exact: true }).first().click()
  await takeOffer(page)
  await placeOrder(page, email)
  await decidePayment(page, 'succeed')
  await orderIs(page, 'paid').waitFor()
}

const openItem = async (page: Page): Promise<void> => {
  await page.goto('/library')
  await page.getByRole('link', { name: text('en', 'libraryItem.open') }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const give = async (page: Page, email: string): Promise<void> => {
  await page.getByLabel(text('en', 'team.email'), { exact: true }).fill(email)
  await press(page, 'team.give')
}

const takeBack = async (page: Page, email: string): Promise<void> => {
  await page.locator('summary', { hasText: email }).click()
  await page.locator('details[open]').getByRole('button').click()
  await page.getByText(text('en', 'team.news.taken')).waitFor()
}

journey('a seat is given, opened from its mail, used, and taken back', async (arrive) => {
  const [owner, holder] = [newEmail('owner'), newEmail('holder')]
  const bought = await arrive()
  await buyForTeam(bought.page, owner)
  await openItem(bought.page)
  await give(bought.page, holder)
  await bought.page.getByText(text('en', 'team.news.given')).waitFor()
  expect(await bought.page.getByLabel(text('en', 'team.email'), { exact: true }).inputValue()).toBe('')

  const mail = await nthMailTo(holder, 1)
  expect(mail.subject).toContain('You have a seat')
  const { page, complaints } = await arrive(phone)
  await page.goto(libraryLinkOf(mail))
  await press(page, 'library.openButton')
  await page.getByText(text('en', 'license.seat')).first().waitFor()
  expect(await page.getByText(text('en', 'license.keyLabel')).count()).toBe(0)
  const [file] = await filesForSale(await signInStaff(), slug)
  if (!file) throw new Error(`${slug} has no file`)
  expect((await downloadFile(page, file.name)).sha256).toBe(file.sha256)
  await openItem(page)
  const address = page.url()

  await takeBack(bought.page, holder)
  expect((await nthMailTo(holder, 2)).subject).toContain('taken back')
  const download = page.getByRole('button', { name: text('en', 'order.downloadFile', { name: file.name }) })
  await download.first().click()
  await page.getByText(text('en', 'library.refused')).waitFor()
  expect(await download.count()).toBe(0)
  expect([...complaints, ...bought.complaints]).toEqual([])
  expect((await page.goto(address))?.status()).toBe(404)
})

journey('without scripts: errors stand beside the field, and what was typed stays', async (arrive) => {
  const owner = newEmail('noscript')
  const { page } = await arrive({ ...desktop, javaScriptEnabled: false })
  await buyForTeam(page, owner)
  await openItem(page)
  await give(page, owner)
  await page.locator('#seat-error').waitFor()
  expect(await page.locator('#seat-email').inputValue()).toBe(owner)
  const people = ['a', 'b', 'c'].map((who) => newEmail(who))
  for (const email of people) {
    await give(page, email)
    await page.getByText(email).waitFor()
  }
  await page.getByText(text('en', 'team.full')).waitFor()
  await takeBack(page, people[0] ?? '')
  expect(await page.locator('#seat-email').count()).toBe(1)
})
