import { expect } from '@jest/globals'

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
import { journey } from './support/journey.ts'
import { libraryLinkOf, mailsTo, nthMailTo } from './support/mailbox.ts'
import { filesForSale, signInStaff } from './support/staff-api.ts'
import { text } from './support/texts.ts'

const slug = 'bandari-display'
const title = 'Bandari Display'

journey('a stranger finds a product by search and by category', async (arrive) => {
  const { page, complaints } = await arrive()
  await page.goto('/')
  await page.getByRole('searchbox').first().fill('bandari')
  await page.keyboard.press('Enter')
  await page
    .getByRole('heading', { level: 1, name: text('en', 'catalog.titleSearch', { query: 'bandari' }) })
    .waitFor()
  await page.getByRole('link', { name: title }).click()
  await page.waitForURL(`/products/${slug}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()

  await page.goto('/')
  await page.locator('main a[href*="category=type"]').first().click()
  await page.waitForURL(/category=type/)
  await page.getByRole('link', { name: title }).click()
  await page.waitForURL(`/products/${slug}`)
  expect(complaints).toEqual([])
})

journey('a stranger buys a file, gets it, and gets it again in another browser', async (arrive) => {
  const staff = await signInStaff()
  const sold = await filesForSale(staff, slug)
  expect(sold.length).toBeGreaterThan(0)
  const email = newEmail('first')

  const buyer = await arrive()
  await buyer.page.goto(`/products/${slug}`)
  await takeOffer(buyer.page)
  await placeOrder(buyer.page, email)

  // Another tab sees the order wait, before anything is paid.
  const [order] = await staff.find('orders', { email })
  const number = String(order?.number)
  const tab = await buyer.context.newPage()
  await tab.goto(`/orders/${number}`)
  await orderIs(tab, 'pending').waitFor()
  expect(await tab.getByRole('button', { name: text('en', 'order.download') }).count()).toBe(0)

  await decidePayment(buyer.page, 'succeed')
  expect(orderNumberOf(buyer.page)).toBe(number)
  await orderIs(buyer.page, 'paid').waitFor()
  // Nobody touched the other tab: it turned by itself.
  await orderIs(tab, 'paid').waitFor()
  await buyer.page.reload()
  await orderIs(buyer.page, 'paid').waitFor()

  for (const file of sold) {
    expect(await downloadFile(buyer.page, file.name)).toEqual({ name: file.name, sha256: file.sha256 })
  }
  expect(buyer.complaints).toEqual([])

  // The mail: what was bought, its key, and the way into the library. One mail.
  const mail = await nthMailTo(email, 1)
  const [license] = await staff.find('licenses', { 'order.number': number })
  expect(mail.subject).toContain(title)
  expect(mail.text).toContain(number)
  expect(mail.text).toContain(String(license?.keyHint))
  const link = libraryLinkOf(mail)

  const second = await arrive()
  await second.page.goto(link)
  await second.page.getByRole('button', { name: text('en', 'library.openButton') }).click()
  await second.page.waitForURL(/\/library$/)
  await second.page.getByRole('heading', { level: 2, name: title }).waitFor()
  for (const file of sold) {
    expect((await downloadFile(second.page, file.name)).sha256).toBe(file.sha256)
  }
  expect(second.complaints).toEqual([])

  // The same link in a third browser is refused, with a way out that leads in.
  const third = await arrive()
  await third.page.goto(link)
  await third.page.getByRole('heading', { level: 1, name: text('en', 'library.usedTitle') }).waitFor()
  await third.page.goto('/library')
  expect(await third.page.getByText(title).count()).toBe(0)
  await third.page.goto(link)
  await third.page.getByLabel(text('en', 'library.linkContact')).fill(email)
  await third.page.getByRole('button', { name: text('en', 'library.linkButton') }).click()
  await third.page.getByText(text('en', 'library.linkSent', { contact: email })).waitFor()
  const renewed = libraryLinkOf(await nthMailTo(email, 2))
  expect(renewed).not.toBe(link)
  await third.page.goto(renewed)
  await third.page.getByRole('button', { name: text('en', 'library.openButton') }).click()
  await third.page.getByRole('heading', { level: 2, name: title }).waitFor()
  expect(await mailsTo(email)).toHaveLength(2)
})

journey("a stranger's browser sees neither the order nor the library of another", async (arrive) => {
  const buyer = await arrive()
  await buy(buyer.page, slug, newEmail('private'))
  const number = orderNumberOf(buyer.page)

  const stranger = await arrive()
  await stranger.page.goto(`/orders/${number}`)
  await stranger.page.getByRole('heading', { level: 1, name: text('en', 'order.lockedTitle') }).waitFor()
  expect(await stranger.page.getByText(title).count()).toBe(0)
  expect(await stranger.page.locator('meta[name=robots][content*=noindex]').count()).toBe(1)
  expect(await stranger.page.getByRole('button', { name: text('en', 'order.download') }).count()).toBe(0)
  // A number that never was looks just the same.
  const locked = await stranger.page.locator('main').innerText()
  await stranger.page.goto('/orders/DK-0000-0000-0000')
  expect(await stranger.page.locator('main').innerText()).toBe(locked)
  await stranger.page.goto('/library')
  await stranger.page.getByText(text('en', 'library.emptyTitle')).waitFor()
  expect((await stranger.context.request.get(`/api/shop/orders/${number}`)).ok()).toBe(false)
  expect((await stranger.context.request.get('/api/orders')).ok()).toBe(false)
})

journey('a payment that is declined, late or never confirmed ends as it should', async (arrive) => {
  const staff = await signInStaff()
  const visitors = { fail: await arrive(), late: await arrive(), stall: await arrive() }
  for (const choice of ['fail', 'late', 'stall'] as const) {
    const { page } = visitors[choice]
    await page.goto(`/products/${slug}`)
    await takeOffer(page)
    await placeOrder(page, newEmail(choice))
    await decidePayment(page, choice)
    if (choice === 'fail') continue
    // Neither reads that it waits for them: they have paid. The shop hears of one after a while, and asks about the other.
    await page.waitForURL(/\?back=1$/)
    await orderIs(page, 'checking').waitFor()
    await page.getByRole('link', { name: text('en', 'order.payNow') }).waitFor()
  }

  await orderIs(visitors.fail.page, 'failed').waitFor()
  expect(await visitors.fail.page.getByRole('button', { name: text('en', 'order.download') }).count()).toBe(0)
  await visitors.fail.page.getByRole('link', { name: text('en', 'order.again') }).click()
  await visitors.fail.page.waitForURL(/\/checkout\?offer=[^&]+&currency=[A-Z]{3}&quantity=1&/)

  await orderIs(visitors.late.page, 'paid').waitFor({ timeout: 60_000 })
  await orderIs(visitors.stall.page, 'paid').waitFor({ timeout: 90_000 })
  for (const choice of ['late', 'stall'] as const) {
    const number = orderNumberOf(visitors[choice].page)
    expect(await staff.find('licenses', { 'order.number': number })).toHaveLength(1)
    expect(await staff.find('transactions', { 'order.number': number })).toHaveLength(1)
  }
})

journey('a payment that is confirmed twice is one payment, one license and one mail', async (arrive) => {
  const staff = await signInStaff()
  const { page } = await arrive()
  const email = newEmail('twice')
  await page.goto(`/products/${slug}`)
  await takeOffer(page)
  await placeOrder(page, email)
  await decidePayment(page, 'twice')
  await orderIs(page, 'paid').waitFor()
  await nthMailTo(email, 1)
  const number = orderNumberOf(page)
  expect(await staff.find('orders', { email })).toHaveLength(1)
  expect(await staff.find('transactions', { 'order.number': number, status: 'succeeded' })).toHaveLength(1)
  expect(await staff.find('licenses', { 'order.number': number })).toHaveLength(1)
  expect(await mailsTo(email)).toHaveLength(1)
})
