import { expect } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'

import { buy, newEmail } from './support/buying.ts'
import { enterPanel } from './support/enter-panel.ts'
import { eventually } from './support/eventually.ts'
import { journey } from './support/journey.ts'
import { sharedShop } from './support/shared-shop.ts'
import { signInStaff } from './support/staff-api.ts'

const people = ['products', 'offers', 'releases', 'product-files', 'product-categories', 'media', 'users']
const machines = [
  'orders',
  'transactions',
  'provider-events',
  'licenses',
  'customers',
  'customer-sessions',
  'staff-members',
  'mails',
  'outbox-events',
  'audit-events',
]

/** Addresses of other hosts that pages of this browser asked for. */
const foreignRequests = (context: BrowserContext): string[] => {
  const own = new URL(sharedShop().url).host
  const asked: string[] = []
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.host !== own) asked.push(url.href)
  })
  return asked
}

const settled = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).first().waitFor()
  // A code editor of Payload's own asks for its script only once it stands.
  await page.waitForLoadState('networkidle')
}

journey('no page of the panel asks another host for anything', async (arrive) => {
  const staff = await signInStaff()
  const buyer = await arrive()
  await buy(buyer.page, 'bandari-display', newEmail('foreign'))
  const { complaints, context, page } = await arrive()
  const foreign = foreignRequests(context)
  await enterPanel(page)
  await settled(page, '.dashboard')
  await page.goto('/admin/account')
  await settled(page, '.collection-edit')
  await page.goto('/admin/globals/shop-settings')
  await settled(page, '#field-supportEmail')
  for (const collection of [...people, ...machines]) {
    await page.goto(`/admin/collections/${collection}`)
    await settled(page, '.collection-list :is(table, li > details)')
    const [newest] = await staff.find(collection)
    await page.goto(`/admin/collections/${collection}/${String(newest!.id)}`)
    await settled(page, '.collection-edit')
  }
  for (const collection of ['products', 'offers', 'product-files']) {
    await page.goto(`/admin/collections/${collection}/create`)
    await settled(page, '.collection-edit')
  }
  expect(foreign).toEqual([])
  expect(complaints).toEqual([])
})

journey('what a machine noted is shown as it was written, and can be copied', async (arrive) => {
  const [entry] = await (await signInStaff()).find('audit-events')
  const { context, page } = await arrive()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await enterPanel(page)
  await page.goto(`/admin/collections/audit-events/${String(entry!.id)}`)
  const shown = page.locator('pre#field-details')
  await shown.waitFor()
  expect(JSON.parse(await shown.innerText())).toEqual(entry!.details)
  await page.locator('.field-type.json button').click()
  await eventually('copying', async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    return copied === '' ? null : copied
  })
})

journey('a product that nobody can buy says so, and leads to what it lacks', async (arrive) => {
  const staff = await signInStaff()
  const { id } = await staff.create('products', {
    title: `Lacking ${String(Date.now())}`,
    summary: 'Nothing to buy yet',
    _status: 'published',
  })
  const { page } = await arrive()
  await enterPanel(page)
  await page.goto(`/admin/collections/products/${String(id)}`)
  const notice = page.getByRole('status').filter({ hasText: 'Not for sale yet' })
  await notice.getByRole('button', { name: 'Add an offer' }).click()

  // What cannot be read is told at the field, in full, and stays there.
  const drawer = page.locator('.doc-drawer').last()
  await drawer.getByRole('button', { name: 'Add Price' }).click()
  const amount = drawer.locator('#field-prices__0__amountMinor')
  const about = drawer.locator('#field-prices__0__amountMinor-about')
  await drawer.locator('#field-prices__0__currency').fill('USD')
  for (const [typed, said] of [
    ['abc', 'This is not an amount'],
    ['-5', 'below 0'],
    ['12.345', '2 decimals'],
    ['', 'Enter an amount'],
  ] as const) {
    await amount.fill(typed)
    await amount.blur()
    await about.filter({ hasText: said }).waitFor()
    expect(await amount.inputValue()).toBe(typed)
  }
  await amount.fill('12,50')
  await amount.blur()
  await about.filter({ hasText: '$12.50' }).waitFor()
  // Another currency reads the figure anew.
  await drawer.locator('#field-prices__0__currency').fill('JPY')
  await about.filter({ hasText: 'JPY has no decimals' }).waitFor()
  await drawer.locator('#field-prices__0__currency').fill('KES')
  await about.filter({ hasText: 'KES' }).filter({ hasText: '12.50' }).waitFor()
  await drawer.locator('#field-name').fill('Personal')
  await drawer.locator('#action-save').click()

  await notice.getByText('an offer that is for sale').waitFor({ state: 'detached' })
  await notice.getByRole('button', { name: 'Add a release' }).waitFor()
  const [offer] = await staff.find('offers', { product: id })
  expect(offer!.prices).toMatchObject([{ currency: 'KES', amountMinor: 1250 }])
})
