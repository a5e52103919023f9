import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

import { buy, newEmail, orderNumberOf } from './support/buying.ts'
import { journey, phone } from './support/journey.ts'
import { libraryLinkOf, mailsTo, nthMailTo } from './support/mailbox.ts'
import { text, type Language } from './support/texts.ts'

const slug = 'bandari-display'
const title = 'Bandari Display'
const withoutScripts = { ...phone, javaScriptEnabled: false }

const titled = (page: Page, key: string, language: Language = 'en') =>
  page.getByRole('heading', { level: 1, name: text(language, key), exact: true })

const owns = (page: Page) => page.getByRole('heading', { level: 2, name: title })

const press = (page: Page, key: string) =>
  page.getByRole('button', { name: text('en', key), exact: true }).click()

const askForLink = async (page: Page, email: string, language: Language = 'en'): Promise<void> => {
  await page.getByLabel(text(language, 'library.linkContact')).fill(email)
  await page.getByRole('button', { name: text(language, 'library.linkButton') }).click()
  await page.getByText(text(language, 'library.linkSent', { contact: email })).waitFor()
}

journey(
  'a damaged link says that it is, in any shape, and gives a new one without scripts',
  async (arrive) => {
    const buyer = await arrive()
    const email = newEmail('damaged')
    await buy(buyer.page, slug, email)
    const link = libraryLinkOf(await nthMailTo(email, 1))

    const { page } = await arrive(withoutScripts)
    for (const path of ['/library/open', '/library/open/junk', '/library/open/a/b', link.slice(0, -3)]) {
      await page.goto(path)
      await titled(page, 'library.unknownTitle').waitFor()
    }
    await page.goto(`/sw${new URL(link).pathname.slice(0, -1)}`)
    await titled(page, 'library.unknownTitle', 'sw').waitFor()
    await askForLink(page, email, 'sw')
    await page.goto(libraryLinkOf(await nthMailTo(email, 2)))
    await page.getByRole('button', { name: text('sw', 'library.openButton') }).click()
    await owns(page).waitFor()
    // The first link is as good as before.
    await page.goto(link)
    await press(page, 'library.openButton')
    await owns(page).waitFor()
  },
)

journey(
  'a used link opens nothing in another browser, and leads on in the one that used it',
  async (arrive) => {
    const buyer = await arrive()
    const email = newEmail('used')
    await buy(buyer.page, slug, email)
    const link = libraryLinkOf(await nthMailTo(email, 1))

    const owner = await arrive()
    // Two tabs with the button: the second press comes late.
    await owner.page.goto(link)
    const tab = await owner.context.newPage()
    await tab.goto(link)
    await press(owner.page, 'library.openButton')
    await owns(owner.page).waitFor()
    await press(tab, 'library.openButton')
    await tab.waitForURL(/\/library$/)
    await owns(tab).waitFor()
    // And last week's mail, opened once more.
    await tab.goto(link)
    await tab.waitForURL(/\/library$/)
    expect(owner.complaints).toEqual([])

    const stranger = await arrive(withoutScripts)
    await stranger.page.goto(link)
    await titled(stranger.page, 'library.usedTitle').waitFor()
    await stranger.page.getByRole('link', { name: text('en', 'library.usedAction') }).click()
    await stranger.page.getByText(text('en', 'library.emptyTitle')).waitFor()
    expect(await owns(stranger.page).count()).toBe(0)
    expect(await mailsTo(email)).toHaveLength(1)
  },
)

for (const options of [undefined, withoutScripts]) {
  const how = options === undefined ? 'with scripts' : 'without scripts'
  journey(`a browser is forgotten after asking once more, ${how}`, async (arrive) => {
    const { page } = await arrive(options)
    const email = newEmail('forget')
    await buy(page, slug, email)
    const order = `/orders/${orderNumberOf(page)}`
    await page.goto('/library')
    await page.getByRole('link', { name: text('en', 'library.forget') }).click()
    await titled(page, 'library.forgetTitle').waitFor()
    for (const key of ['forgetKept', 'forgetClosed', 'forgetPhone'])
      await page.getByText(text('en', `library.${key}`)).waitFor()
    await page.getByRole('link', { name: text('en', 'library.forgetKeep') }).click()
    await owns(page).waitFor()

    await page.getByRole('link', { name: text('en', 'library.forget') }).click()
    await press(page, 'library.forgetButton')
    await page.getByText(text('en', 'library.leftTitle')).waitFor()
    expect(await owns(page).count()).toBe(0)
    await page.goto(order)
    await titled(page, 'order.lockedTitle').waitFor()

    // What was said is true: a new link opens it again, and nothing is gone.
    await page.goto('/library')
    await askForLink(page, email)
    await page.goto(libraryLinkOf(await nthMailTo(email, 2)))
    await press(page, 'library.openButton')
    await owns(page).waitFor()
  })
}
